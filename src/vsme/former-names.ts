import type { EfragName } from './datapoint';

/** EFRAG's four renames, all made in 1.1.0: the newest spelling and the one before. */
const FORMER_NAMES: Readonly<Record<EfragName, EfragName>> = {
  WasteGeneratedTable: 'WasteTable',
  NumberOfPermanentContractEmployees: 'NumberOfPermanentContactEmployees',
  MostSeniorLevelAccountableForImplementationOfPolicies:
    'MostSeniorLevelAccountableForImplementationOfPracticesPoliciesAndOrFutureInitiatives',
  DescriptionOfTheEffectiveParticipationOfWorkersUsersOrOtherInterestedPartiesOrCommunitiesInGovernance:
    'DescriptionOfTheEffectiveParticipationOfWorkersUsersOrOtherinterestedPartiesOrCommunitiesInGovernance',
};

/** The spellings a name has had, the newest first. */
export function spellingsOf(name: EfragName): readonly EfragName[] {
  const former = FORMER_NAMES[name];
  return former === undefined ? [name] : [name, former];
}
