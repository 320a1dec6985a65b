import { benchBundles } from './bundles';
import { benchHeadless } from './headless';

await benchHeadless();
benchBundles();
