import { becomeFramedPane } from '../host/boot/framed-pane';

becomeFramedPane(window);
