import type { Hit } from './answer.ts';
import type { Merge } from './session.ts';

/** What a hit in another language than the reader's counts beside one in it. */
const OTHER_LANGUAGE = 0.7;

/**
 * Lets hits in the language of the page come before others that fit about as well. The hits themselves stay as they are,
 * so that what was merged can be merged with more.
 */
export function preferring(language: string, merge: Merge): Merge {
  return (lists) => {
    const given = new Map(lists.flat().map((hit) => [hit.id, hit]));
    const weigh = (hit: Hit): Hit =>
      hit.language === language ? hit : { ...hit, score: hit.score * OTHER_LANGUAGE };
    return merge(lists.map((hits) => hits.map(weigh))).map((hit) => given.get(hit.id) ?? hit);
  };
}
