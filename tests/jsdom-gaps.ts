// jsdom draws nothing, and so has no scrolling: a page that scrolls to a card must still run in it.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
