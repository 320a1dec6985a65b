const LANGUAGES = ['da', 'en'];

/**
 * Stands before src/functions/functions-metadata.ts in an entry of the build: runs that module and writes what
 * it says of the functions as `functions.da.json` and `functions.en.json`. Nothing of it reaches the browser.
 */
export default async function functionsMetadataLoader() {
  const { functionsMetadata } = await this.importModule(this.resourcePath);
  for (const language of LANGUAGES) {
    this.emitFile(`functions.${language}.json`, JSON.stringify(functionsMetadata(language), null, 2));
  }
  return '';
}
