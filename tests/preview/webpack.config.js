const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const [addin] = require('../../webpack.config.js')({}, { mode: 'development' });

/** The page that `npm start` opens: a simulated Word around the real task pane, and the sample forms. */
module.exports = {
  ...addin,
  name: 'preview',
  devtool: false,
  entry: {
    preview: path.join(__dirname, 'preview.ts'),
    'pane-host': path.join(__dirname, 'pane-host.ts'),
    'form-content': path.join(__dirname, 'form-content.ts'),
    'mis-targets': path.join(__dirname, '../pages/mis-targets.tsx'),
  },
  output: { path: path.join(__dirname, '../../dist/preview'), clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: path.join(__dirname, 'index.html') },
        { from: path.join(__dirname, 'preview.css') },
        { from: path.join(__dirname, '../../manifest.xml') },
      ],
    }),
  ],
};
