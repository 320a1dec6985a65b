import type { Text } from '../workbook/text';
import type { Datapoint } from './datapoint';
import type { NameFault } from './named-areas';
import type { Report, Unbound, UnboundReason } from './report';

const REASONS: Readonly<Record<NameFault | 'nowhere', UnboundReason>> = {
  nowhere: 'not-in-template',
  missing: 'name-missing',
  broken: 'name-broken',
  elsewhere: 'name-elsewhere',
};

/** Says why a datapoint has no cells, for those who look for it. */
export function unbound(datapoint: Datapoint, disclosure: string, fault: NameFault | 'nowhere'): Unbound {
  return { datapoint, disclosure, reason: REASONS[fault], text: explanation(datapoint, fault) };
}

function explanation({ id, label, name, anchor }: Datapoint, fault: NameFault | 'nowhere'): Text {
  const sought = name ?? anchor?.name ?? id;
  switch (fault) {
    case 'nowhere':
      return {
        da: `EFRAGs skabelon har ingen celle til »${label.da}« i denne version.`,
        en: `EFRAG’s template has no cell for “${label.en}” in this version.`,
      };
    case 'missing':
      return {
        da: `Navnet ${sought} mangler i projektmappen. Hent skabelonen igen, og flyt tallene over i den.`,
        en: `The name ${sought} is missing from the workbook. Download the template again and move the figures to it.`,
      };
    case 'broken':
      return {
        da: `Cellerne bag navnet ${sought} er slettet. Hent skabelonen igen, og flyt tallene over i den.`,
        en: `The cells behind the name ${sought} were deleted. Download the template again and move the figures to it.`,
      };
    case 'elsewhere':
      return {
        da: `Navnet ${sought} peger ikke længere på celler i denne projektmappe. Ret det i Formler › Navnestyring.`,
        en: `The name ${sought} no longer means cells in this workbook. Correct it in Formulas › Name Manager.`,
      };
  }
}

/** The answers whose cells are lost through damage; what a release does not ask for is not among them. */
export function lostAnswers({ unbound }: Pick<Report, 'unbound'>): readonly Unbound[] {
  return [...unbound.values()].filter(({ reason }) => reason !== 'not-in-template');
}
