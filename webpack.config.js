import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { localhostManifest, productionManifest } from './scripts/manifest-variants.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** Styles are `unsafe-inline` because Fluent UI and Univer write style elements; nothing can be fetched or sent. */
const contentSecurityPolicy = (scripts, more = {}) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': scripts,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...more,
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

const typescript = (target) => ({
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target,
    },
  },
});

/** A build is told fresh from its files' times, so one that changes nothing must still write them. */
const output = { clean: true, compareBeforeEmit: false };

const common = (mode) => ({
  mode,
  context: path('.'),
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  cache: { type: 'filesystem', cacheDirectory: path('.cache/webpack') },
  performance: { hints: false },
  infrastructureLogging: { level: 'warn' },
});

/** The add-in and, in a folder of its own, the workbench that shows the very same pane beside its grid. */
const site = (mode) => ({
  ...common(mode),
  name: 'site',
  target: ['web', 'es2022'],
  entry: {
    taskpane: './src/taskpane/index.tsx',
    functions: [
      './scripts/functions-metadata-loader.mjs!./src/functions/functions-metadata.ts',
      './src/functions/functions-script.ts',
    ],
    'workbench/workbench': './src/workbench/index.tsx',
    'workbench/native-excel': './src/workbench/native-excel.ts',
  },
  output: {
    ...output,
    path: path('dist/site'),
    // The manifest names functions.js, so its name must not change.
    filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : '[name].[contenthash:8].js'),
    chunkFilename: 'chunks/[name].[contenthash:8].js',
    assetModuleFilename: 'chunks/[name].[contenthash:8][ext]',
  },
  module: {
    rules: [
      typescript('es2022'),
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.svg$/, type: 'asset/inline' },
      // A page that may fetch nothing carries a workbook in its own program.
      { test: /\.xlsx$/, type: 'asset/bytes' },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    splitChunks: {
      cacheGroups: {
        views: {
          idHint: 'views',
          test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel)[\\/]/,
          chunks: ({ name }) => !name?.startsWith('workbench/'),
        },
      },
    },
  },
  devServer: {
    static: [
      { directory: path('node_modules/@microsoft/office-js/dist'), publicPath: '/officejs', watch: false },
    ],
    // The pages are served as they ship: no script of the server's own, no reload under a user's unsaved work.
    devMiddleware: { stats: 'errors-only' },
    client: false,
    hot: false,
    liveReload: false,
    setupMiddlewares: (middlewares, { app }) => {
      app.get('/', (_request, response) => response.redirect('/workbench/'));
      return middlewares;
    },
  },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['taskpane'],
      templateParameters: {
        contentSecurityPolicy: contentSecurityPolicy(`'self' ${OFFICE_CDN}`),
        scriptsBeforeApp: [`${OFFICE_CDN}/lib/1/hosted/office.js`],
      },
    }),
    new HtmlPlugin({
      filename: 'workbench/pane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['taskpane'],
      templateParameters: (compilation) => ({
        contentSecurityPolicy: contentSecurityPolicy("'self'"),
        scriptsBeforeApp: [`../${entryFile(compilation, 'workbench/native-excel')}`, '/officejs/office.js'],
      }),
    }),
    new HtmlPlugin({
      filename: 'workbench/index.html',
      template: './src/workbench/workbench.html',
      chunks: ['workbench/workbench'],
      templateParameters: {
        contentSecurityPolicy: contentSecurityPolicy("'self'", {
          'frame-src': "'self'",
          'img-src': "'self' data: blob:",
        }),
      },
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/help.html', to: 'help.html' },
        {
          from: 'manifest.xml',
          transform: (text) => productionManifest(text.toString(), process.env.KOMPASARK_URL),
        },
        {
          from: 'manifest.xml',
          to: 'manifest.localhost.xml',
          transform: (text) => localhostManifest(text.toString()),
        },
      ],
    }),
  ],
});

/** The one file of an entry that no chunk is split from. */
function entryFile(compilation, name) {
  const [file] = compilation.entrypoints.get(name).getFiles();
  return file;
}

const nodeProgram = (mode, name, entry, filename) => ({
  ...common(mode),
  name,
  target: 'node20',
  entry: { [name]: entry },
  output: { ...output, path: path(`dist/${name}`), filename },
  module: { rules: [typescript('es2022')] },
  optimization: { minimize: false },
});

export default (_env, { mode = 'production' } = {}) => [
  site(mode),
  nodeProgram(mode, 'cli', './src/cli/index.ts', 'kompasark.cjs'),
  nodeProgram(mode, 'bench', './bench/index.ts', 'bench.cjs'),
];
