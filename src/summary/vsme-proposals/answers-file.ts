import { placeOf } from '../../handlingsplan/data/figure-table';
import { conversionText, type VsmeProposal } from './propose';

/**
 * Proposals as a file of answers, with where each comes from. »Udfyld fra fil« in the pane and `kompasark set --from`
 * read it.
 *
 * @param fileName of the plan; `null` when it has none yet.
 * @returns JSON: its texts cannot be taken for formulas, and its numbers mean one thing.
 */
export function answersFile(proposals: readonly VsmeProposal[], fileName: string | null): string {
  const answers = proposals.flatMap((proposal) => {
    const { link, value, point } = proposal;
    const { figure } = point;
    const origin = {
      source: figure.source.value || 'Handlingsplan',
      voucher: [fileName, placeOf(figure)].filter(Boolean).join(', '),
      estimated: point.estimated ? 'ja' : 'nej',
      note: conversionText(proposal)?.da ?? '',
    };
    const row = link.row && { row: link.row.number };
    const beside = Object.entries(link.row?.beside ?? {}).map(([datapoint, word]) => ({
      datapoint,
      ...row,
      value: word,
    }));
    return [...beside, { datapoint: link.datapoint, ...row, value, ...origin }];
  });
  return JSON.stringify(withoutRepeats(answers), null, 2);
}

/** The unit of a row is said once, however many figures stand in it. */
function withoutRepeats<T extends { readonly datapoint: string; readonly row?: number }>(
  answers: readonly T[],
): readonly T[] {
  const said = new Set<string>();
  return answers.filter(({ datapoint, row }) => {
    const key = `${datapoint}[${row ?? ''}]`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
