/** webpack's own: the address of a script that is loaded later, below the page's folder. */
declare let __webpack_get_script_filename__: ((chunk: string) => string) | undefined;

let times = 0;

/** From now on scripts are asked for at addresses of their own: a browser joins a request for the same one to that which hangs. */
export const askAnew = (): void => {
  times++;
};

// Only what webpack built has scripts that are loaded later.
if (typeof __webpack_get_script_filename__ !== 'undefined') {
  const usual = __webpack_get_script_filename__;
  __webpack_get_script_filename__ = (chunk) => usual(chunk) + (times > 0 ? `?${times}` : '');
}
