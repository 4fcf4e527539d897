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

// Rules of Fluent's own styles, by the thousand, would be matched for every element whose role is asked for; what is
// hidden here is hidden by its attributes. How it looks is tested in a browser.
CSSStyleSheet.prototype.insertRule = () => 0;
