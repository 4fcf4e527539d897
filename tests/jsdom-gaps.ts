// jsdom draws nothing, and so has no scrolling: a page that scrolls to a card must still run in it.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

// Browsers have had this since 2020; jsdom reads files through a FileReader only.
Blob.prototype.arrayBuffer = function (this: Blob) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as ArrayBuffer);
    reader.onerror = () => failed(reader.error ?? new Error('not read'));
    reader.readAsArrayBuffer(this);
  });
};
