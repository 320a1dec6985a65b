/**
 * Whether a NACE code is in a high climate impact sector (VSME 55): sections A to H and real estate. Real estate is
 * division 68 in both revisions, but section L in Rev. 2 and M in Rev. 2.1, which EFRAG's list follows.
 */
export function isHighClimateImpact(code: string): boolean {
  const [, section, division] = /^(?:NACE )?([A-V]) - (\d\d)?/.exec(code) ?? [];
  if (section === undefined) return false;
  return section <= 'H' || division === '68' || (section === 'M' && division === undefined);
}
