/** EFRAG's releases of the VSME Digital Template, oldest first. */
export const TEMPLATE_VERSIONS = ['1.0.0', '1.0.1', '1.1.0', '1.1.1', '1.2.0', '1.3.0'] as const;
export type TemplateVersion = (typeof TEMPLATE_VERSIONS)[number];

/** The date of the taxonomy that each release refers to in `template_reporting_schemaRef`. */
export const TAXONOMY_DATES: Readonly<Record<TemplateVersion, string>> = {
  '1.0.0': '2024-12-17',
  '1.0.1': '2024-12-17',
  '1.1.0': '2025-07-30',
  '1.1.1': '2025-07-30',
  '1.2.0': '2026-02-01',
  '1.3.0': '2026-05-01',
};

export function isTemplateVersion(text: unknown): text is TemplateVersion {
  return TEMPLATE_VERSIONS.some((version) => version === text);
}

/** Whether a release is the one named or a later one. */
export function isFrom(since: TemplateVersion, version: TemplateVersion): boolean {
  return TEMPLATE_VERSIONS.indexOf(version) >= TEMPLATE_VERSIONS.indexOf(since);
}
