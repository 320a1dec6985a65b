/** The address that manifest.xml is written with; `.example` is reserved, so it can never be anybody's. */
const WRITTEN_URL = 'https://kompasark.example';
const LOCALHOST_URL = 'https://localhost:3000';

/** A fixed Id of its own lets the development variant be installed beside the released add-in. */
export const LOCALHOST_ID = 'b858ad74-d242-44b5-ba65-d6cc8cdac4d3';

/**
 * The manifest to publish.
 *
 * @param {string} manifest the text of manifest.xml
 * @param {string} url where the built files are served, for instance `https://esg.boligorganisation.dk`
 */
export function productionManifest(manifest, url = WRITTEN_URL) {
  return manifest.replaceAll(WRITTEN_URL, url.replace(/\/+$/, ''));
}

/**
 * The manifest for development: its own Id, a name that tells it apart, served from localhost.
 *
 * @param {string} manifest the text of manifest.xml
 */
export function localhostManifest(manifest) {
  return productionManifest(manifest, LOCALHOST_URL)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${LOCALHOST_ID}</Id>`)
    .replace(/<DisplayName[\s\S]*?<\/DisplayName>/, (name) =>
      name.replaceAll('"Kompasark"', '"Kompasark (localhost)"'),
    );
}
