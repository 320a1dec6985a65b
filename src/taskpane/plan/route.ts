/** Where one is in the Plan tab. */
export type Route =
  /** @property from the målepunkt one comes back from. */
  | { readonly at: 'plan'; readonly from?: string }
  | { readonly at: 'layout' | 'workshop' }
  | { readonly at: 'maalepunkt' | 'maalepunkt-form' | 'goal-form' | 'initiative-form'; readonly id: string }
  | { readonly at: 'new-goal'; readonly maalepunkt: string }
  | { readonly at: 'new-initiative'; readonly goal: string }
  | { readonly at: 'follow-up'; readonly about: string };
