/** Where one is in the Plan tab. */
export type Route =
  | { readonly at: 'plan' | 'layout' | 'workshop' }
  | { readonly at: 'maalepunkt' | 'maalepunkt-form' | 'goal-form' | 'initiative-form'; readonly id: string }
  | { readonly at: 'new-goal'; readonly maalepunkt: string }
  | { readonly at: 'new-initiative'; readonly goal: string }
  | { readonly at: 'follow-up'; readonly about: string };
