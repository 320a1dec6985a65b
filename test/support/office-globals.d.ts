import type { TextPort } from '../../src/host/boot/pane-messages';
import type { HostOptions } from '../../src/host/host-options';

declare global {
  /** The host's end of the connection to the test window, and what the window was told when it started. */
  var officeConnection: { readonly port: TextPort; readonly options: HostOptions };
}
