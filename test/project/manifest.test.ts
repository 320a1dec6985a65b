import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import packageJson from '../../package.json';
import { localhostManifest, productionManifest } from '../../scripts/manifest-variants.mjs';

const ROOT = resolve(__dirname, '../..');
const SITE = resolve(ROOT, 'dist/site');

const read = (path: string): string => readFileSync(path, 'utf8');
const parse = (xml: string): Element =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml').documentElement!;

const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const all = (element: Element): Element[] => childrenOf(element).flatMap((child) => [child, ...all(child)]);
const named = (element: Element, name: string): Element[] =>
  all(element).filter((found) => found.localName === name);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/**
 * The order of children in Microsoft's schemas: offappmanifest 1.1 for a task pane, and task pane VersionOverrides
 * 1.0 ([MS-OWEMXML]). Only elements that Kompasark uses, or may come to use, are listed.
 */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides'.split(
      ' ',
    ),
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const ORDER_BY_TYPE: Record<string, readonly string[]> = {
  CustomFunctions: ['Script', 'Page', 'Metadata', 'Namespace'],
  ShowTaskpane: ['TaskpaneId', 'SourceLocation', 'Title'],
  ExecuteFunction: ['FunctionName'],
};

function outOfOrder(element: Element): string[] {
  const type = attribute(element, 'xsi:type');
  const order = ORDER_BY_TYPE[type] ?? ORDER[element.localName ?? ''];
  if (!order) return [];
  const places = childrenOf(element).map((child) => order.indexOf(child.localName ?? ''));
  const isOrdered = places.every((place, i) => place >= (places[i - 1] ?? 0));
  return isOrdered ? [] : [`${element.localName} ${type}`];
}

const RESOURCE_KIND: Record<string, string> = { Image: 'Images', SourceLocation: 'Urls' };
const resources = (manifest: Element, kind?: string): Element[] =>
  named(manifest, 'Resources')
    .flatMap(childrenOf)
    .filter((group) => kind === undefined || group.localName === kind)
    .flatMap(childrenOf);
const ids = (elements: readonly Element[]): string[] => elements.map((element) => attribute(element, 'id'));

function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([
  ['production', 'manifest.xml', 'https://kompasark.example/'],
  ['localhost', 'manifest.localhost.xml', 'https://localhost:3000/'],
])('the %s manifest', (_variant, file, base) => {
  const xml = read(resolve(SITE, file));
  const manifest = parse(xml);
  const everything = [manifest, ...all(manifest)];
  const inSite = (url: string): string => resolve(SITE, url.slice(base.length).replace(/\?.*$/, ''));

  it('has its elements in the order of the schemas', () => {
    expect(everything.flatMap(outOfOrder)).toEqual([]);
  });

  it('is an add-in for Excel that asks for no more than it needs', () => {
    expect(attribute(manifest, 'xsi:type')).toBe('TaskPaneApp');
    expect(
      named(manifest, 'Host').map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type')),
    ).toEqual(['Workbook', 'Workbook']);
    expect(named(manifest, 'Permissions')[0]!.textContent).toBe('ReadWriteDocument');
    expect(
      named(manifest, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]),
    ).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.9'],
    ]);
    expect(named(manifest, 'AppDomain')).toEqual([]);
  });

  it('defines every resource once and uses each of them', () => {
    const defined = ids(resources(manifest));
    const used = everything.map((element) => attribute(element, 'resid')).filter(Boolean);
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('refers to resources of the right kind', () => {
    const wrong = everything.filter((element) => {
      const kind = RESOURCE_KIND[element.localName ?? ''];
      const resid = attribute(element, 'resid');
      return kind && resid && !ids(resources(manifest, kind)).includes(resid);
    });
    expect(wrong.map((element) => attribute(element, 'resid'))).toEqual([]);
  });

  it('keeps strings within the limits of Office', () => {
    const values = (element: Element): string[] =>
      [element, ...childrenOf(element)].map((e) => attribute(e, 'DefaultValue') || attribute(e, 'Value'));
    const tooLong = (elements: readonly Element[], limit: number): string[] =>
      elements.flatMap(values).filter((value) => value.length > limit);
    expect(tooLong(resources(manifest, 'ShortStrings'), 125)).toEqual([]);
    expect(tooLong(resources(manifest, 'LongStrings'), 250)).toEqual([]);
    const top = childrenOf(manifest);
    expect(
      tooLong(
        top.filter(({ localName }) => localName === 'DisplayName'),
        125,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        top.filter(({ localName }) => localName === 'Description'),
        250,
      ),
    ).toEqual([]);
  });

  it('is Danish with English for every text', () => {
    expect(named(manifest, 'DefaultLocale')[0]!.textContent).toBe('da-DK');
    const texts = [
      ...childrenOf(manifest).filter(
        ({ localName }) => localName === 'DisplayName' || localName === 'Description',
      ),
      ...resources(manifest, 'ShortStrings'),
      ...resources(manifest, 'LongStrings'),
      ...resources(manifest, 'Urls').filter((url) => attribute(url, 'id') === 'Functions.Metadata'),
    ].filter((text) => !text.hasAttribute('resid'));
    const untranslated = texts.filter(
      (text) => !childrenOf(text).some((o) => attribute(o, 'Locale') === 'en-US' && attribute(o, 'Value')),
    );
    expect(untranslated.map((text) => attribute(text, 'id'))).toEqual([]);
  });

  it('names only addresses that the build serves', () => {
    const urls = everything
      .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
      .filter((value) => value.startsWith('http'));
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(base) || !existsSync(inSite(url)))).toEqual([]);
  });

  it('has icons of the sizes it says', () => {
    const urlOf = new Map(
      resources(manifest, 'Images').map((image) => [
        attribute(image, 'id'),
        attribute(image, 'DefaultValue'),
      ]),
    );
    const sizes = named(manifest, 'Icon').map((icon) =>
      childrenOf(icon).map((image) => {
        const size = Number(attribute(image, 'size'));
        expect(pngSize(inSite(urlOf.get(attribute(image, 'resid'))!))).toEqual([size, size]);
        return size;
      }),
    );
    expect(sizes).toEqual([
      [16, 32, 80],
      [16, 32, 80],
      [16, 32, 80],
      [16, 32, 80],
      [16, 32, 80],
    ]);
    const [icon] = named(manifest, 'IconUrl');
    const [large] = named(manifest, 'HighResolutionIconUrl');
    expect(pngSize(inSite(attribute(icon!, 'DefaultValue')))).toEqual([32, 32]);
    expect(pngSize(inSite(attribute(large!, 'DefaultValue')))).toEqual([64, 64]);
    expect(pngSize(resolve(SITE, 'assets/icon-128.png'))).toEqual([128, 128]);
  });

  it('runs pane, functions and commands in one long-lived runtime', () => {
    const [runtime] = named(manifest, 'Runtime');
    expect(attribute(runtime!, 'lifetime')).toBe('long');
    const page = attribute(runtime!, 'resid');
    expect(attribute(named(manifest, 'FunctionFile')[0]!, 'resid')).toBe(page);
    expect(attribute(childrenOf(named(manifest, 'Page')[0]!)[0]!, 'resid')).toBe(page);
    const [pane] = named(manifest, 'Action').filter((a) => attribute(a, 'xsi:type') === 'ShowTaskpane');
    expect(attribute(named(pane!, 'SourceLocation')[0]!, 'resid')).toBe(page);
  });

  it('gives every control an id of its own', () => {
    const controls = [...named(manifest, 'Control'), ...named(manifest, 'Group')];
    expect(new Set(ids(controls)).size).toBe(controls.length);
  });

  it('carries the version of the package, in the address of the functions too', () => {
    expect(named(manifest, 'Version')[0]!.textContent).toBe(`${packageJson.version}.0`);
    const metadata = xml.match(/functions\.\w+\.json[^"]*/g);
    expect(metadata).toEqual([
      `functions.da.json?v=${packageJson.version}`,
      `functions.en.json?v=${packageJson.version}`,
    ]);
  });

  it('names the functions ESG.…, described in both languages', () => {
    const [namespace] = resources(manifest, 'ShortStrings').filter(
      (text) => attribute(text, 'id') === 'Functions.Namespace',
    );
    expect(attribute(namespace!, 'DefaultValue')).toBe('ESG');
    const [danish, english] = ['da', 'en'].map(
      (language) =>
        JSON.parse(read(resolve(SITE, `functions.${language}.json`))) as { functions: { id: string }[] },
    );
    expect(danish!.functions.length).toBeGreaterThan(0);
    expect(english!.functions.map(({ id }) => id)).toEqual(danish!.functions.map(({ id }) => id));
  });
});

describe('the variants of the manifest', () => {
  const source = read(resolve(ROOT, 'manifest.xml'));
  const idOf = (xml: string): string => named(parse(xml), 'Id')[0]!.textContent ?? '';
  const nameOf = (xml: string): string => attribute(named(parse(xml), 'DisplayName')[0]!, 'DefaultValue');

  it('have Ids and names of their own, so both can be installed', () => {
    const ids = [idOf(productionManifest(source)), idOf(localhostManifest(source))];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(nameOf(productionManifest(source))).toBe('Kompasark');
    expect(nameOf(localhostManifest(source))).toBe('Kompasark (localhost)');
  });

  it('take the address that the build is given', () => {
    const xml = productionManifest(source, 'https://esg.example.dk/kompasark/');
    expect(xml).toContain('"https://esg.example.dk/kompasark/taskpane.html"');
    expect(xml).not.toContain('kompasark.example');
  });
});
