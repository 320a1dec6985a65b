import { readFrameName, writeFrameName } from '../../../src/host/boot/frame-name';
import { framePort } from '../../../src/host/boot/frame-port';
import { paneBoot } from '../../../src/host/boot/pane-boot';
import { DANISH_EXCEL } from '../../../src/host/host-options';

/** Two windows, as far as a port can see. */
function setUp() {
  const self = new EventTarget();
  const posted: [unknown, string][] = [];
  const other = { postMessage: (data: unknown, origin: string) => void posted.push([data, origin]) };
  const port = framePort(
    self as unknown as Window,
    () => other as unknown as Window,
    'http://localhost:3001',
  );
  const heard: string[] = [];
  port.listen((text) => heard.push(text));
  const arrive = (data: unknown, source: unknown = other, origin = 'http://localhost:3001') =>
    self.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
  return { port, posted, heard, arrive };
}

it('posts to one origin only', () => {
  const { port, posted } = setUp();
  port.post('hej');
  expect(posted).toEqual([[{ type: 'kompasark-pane', text: 'hej' }, 'http://localhost:3001']]);
});

it('hears its own window at its own origin, and nobody else', () => {
  const { heard, arrive } = setUp();
  const message = { type: 'kompasark-pane', text: 'hej' };
  arrive(message);
  arrive(message, {});
  arrive(message, null);
  arrive(message, undefined, 'http://localhost:3002');
  arrive('hej');
  arrive(null);
  arrive({ type: 'another', text: 'hej' });
  arrive({ type: 'kompasark-pane', text: 1 });
  expect(heard).toEqual(['hej']);
});

it('tells a pane of the workbench by the name of its frame', () => {
  const boot = paneBoot(DANISH_EXCEL, { profil: '1' });
  expect(readFrameName(writeFrameName(boot, 'http://localhost:3000'))).toMatchObject({
    hostOrigin: 'http://localhost:3000',
    boot,
  });
});

it.each([
  ['no name', ''],
  ['the name that Excel on the web gives', '{"hostInfo":"Excel$Web$16.00$da-DK","xdmInfo":"1|2|3"}'],
  ['nothing', 'null'],
  ['a workbench elsewhere', writeFrameName(paneBoot(DANISH_EXCEL, {}), 'https://example.org')],
])('is no pane of the workbench: %s', (_what, name) => {
  expect(readFrameName(name)).toBeNull();
});
