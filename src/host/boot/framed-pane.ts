import { readFrameName } from './frame-name';
import { framePort } from './frame-port';
import { installNativeShim } from './native-shim';

/**
 * Makes a page a pane of the workbench that frames it. Call it in the page's first script, before office.js;
 * in any other window, as in Excel itself, it does nothing.
 */
export function becomeFramedPane(pane: Window): void {
  const frame = readFrameName(pane.name);
  if (!frame) return;
  const port = framePort(pane, () => pane.parent, frame.hostOrigin);
  installNativeShim(pane, port, frame.boot);
}
