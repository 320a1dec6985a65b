// `npm run excel` lets Excel on this machine load the add-in from localhost; `npm run excel -- --remove` undoes it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { LOCALHOST_ID, localhostManifest } from './manifest-variants.mjs';
import { reportServeErrors, serveSite } from './serve-site.mjs';

/** Where Excel for Windows looks for add-ins under development: one value for each, its Id and its manifest. */
const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const MAC_FOLDER = join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');

const manifestFile = fileURLToPath(new URL('../dist/manifest.localhost.xml', import.meta.url));

/** How each kind of machine learns of an add-in. Nothing else of Excel's settings is touched. */
const EXCEL = {
  win32: {
    add: () => execFileSync('reg', ['add', WINDOWS_KEY, '/v', LOCALHOST_ID, '/d', manifestFile, '/f']),
    remove: () => execFileSync('reg', ['delete', WINDOWS_KEY, '/v', LOCALHOST_ID, '/f']),
    next: 'Start Excel: Home > Add-ins > More add-ins > Developer add-ins > Kompasark (localhost).',
  },
  darwin: {
    add: () => {
      mkdirSync(MAC_FOLDER, { recursive: true });
      writeFileSync(join(MAC_FOLDER, 'kompasark.localhost.xml'), readFileSync(manifestFile));
    },
    remove: () => rmSync(join(MAC_FOLDER, 'kompasark.localhost.xml'), { force: true }),
    next: 'Quit and start Excel: Home > Add-ins > Kompasark (localhost).',
  },
};
const elsewhere = {
  add: () => {},
  remove: () => {},
  next: `There is no Excel for this machine. Upload ${manifestFile} to Excel on the web: see docs/excel.md.`,
};

await reportServeErrors(async () => {
  const excel = EXCEL[process.platform] ?? elsewhere;
  if (process.argv.includes('--remove')) {
    excel.remove();
    console.log('Kompasark (localhost) is no longer an add-in of Excel on this machine.');
    return;
  }
  const https = await getHttpsServerOptions();
  console.log('Building Kompasark …');
  const { address } = await serveSite({ port: 3000, https });
  const manifest = readFileSync(new URL('../manifest.xml', import.meta.url), 'utf8');
  mkdirSync(dirname(manifestFile), { recursive: true });
  writeFileSync(manifestFile, localhostManifest(manifest));
  excel.add();
  console.log(`\nExcel can load the add-in from ${address}\n${excel.next}\nCtrl+C stops it.`);
});
