const { createTransformer } = require('@swc/jest');

/** Makes scripts of sources as the tests have them, one guard taken away: `GUARD` names it. */
module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    const { file, text, without } = JSON.parse(process.env.GUARD);
    const less = (source, path) =>
      path.replaceAll('\\', '/').endsWith(`/${file}`) ? source.replace(text, () => without) : source;
    return {
      ...swc,
      process: (source, path, about) => swc.process(less(source, path), path, about),
      getCacheKey: (source, path, about) => swc.getCacheKey(less(source, path), path, about),
    };
  },
};
