/** The version of the package, which audit notes carry: two versions may answer differently. */
export const FUNCTIONS_VERSION = '0.1.0';
