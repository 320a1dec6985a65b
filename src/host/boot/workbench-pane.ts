/*
 * The first script of the pane's page in the workbench, before office.js. The workbench names the pane's frame
 * after what the shim must know; anywhere else, as in Excel itself, the script does nothing.
 */
import { readFrameName } from './frame-name';
import { framePort } from './frame-port';
import { installNativeShim } from './native-shim';

const frame = readFrameName(window.name);
if (frame) {
  installNativeShim(
    window,
    framePort(window, () => window.parent, frame.hostOrigin),
    frame.boot,
  );
}
