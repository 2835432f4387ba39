import { least, mostStrong, shortlist, strong } from './pairs-in.ts'

/** Terms that so many texts have at most are rare. */
const fewTexts = 50

/** Sums that are made in another order differ by less. */
const rounding = 1e-9

const csv = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"'`

/**
 * Finds the pairs of exported statements in DuckDB, for more of them than one process holds: those that `pairsIn`
 * finds, by the same limits. It reads the tables beside it, and writes `pairs.csv`.
 */
export const pairsSql = `\
-- Finds statements that may be about the same. Run it in this folder: duckdb < pairs.sql
-- It reads statements.csv, tokens.csv and tied.csv, and writes pairs.csv: the pairs that \`report suggest\` finds.
-- What does not fit into the memory is kept on the disk meanwhile, in a folder .tmp.
set preserve_insertion_order = false;

-- A statement has a text in each language that it has words in, and each language is compared apart. Texts of one
-- wording have one number there. Among many texts some look alike by chance: the more there are, the more alike must be
-- what is proposed.
create or replace temp table texts as
select
  *, count(*) over (partition by language) as texts,
  least(${least.end}, ${least.growth} * log10(count(*) over (partition by language)) ** 2) as least
from read_csv('statements.csv', ${csv}, columns = {
  'text': 'bigint', 'language': 'varchar', 'statement': 'bigint', 'id': 'varchar', 'session': 'varchar',
  'lane': 'varchar', 'agreement': 'boolean', 'wording': 'bigint'
});

-- Which terms a text has, and how often.
create or replace temp table tokens as
from read_csv('tokens.csv', ${csv}, columns = {
  'text': 'bigint', 'term': 'varchar', 'count': 'bigint'
});

-- Statements that a person has tied to one another, or declined: they are not proposed again, either way round.
create or replace temp table tied as
select least(one, other) as one, greatest(one, other) as other
from read_csv('tied.csv', ${csv}, columns = {
  'one': 'bigint', 'other': 'bigint'
});

-- A term weighs the more, the fewer texts have it. Terms are numbered, the rarest first in each language.
create or replace temp table terms as
select
  language, term, count(*) as held_by, ln((1 + texts.texts) / (1 + count(*))) + 1 as rarity,
  row_number() over (order by language, count(*), term) as number
from tokens join texts using (text)
group by language, term, texts.texts;

-- Texts as vectors of length 1, so that the product of two is the cosine of their angle. The rest at a term is the
-- length of the part of the vector from there on, after all terms that are rarer.
create or replace temp table vectors as
with weighed as (
  select
    tokens.text, texts.least, terms.number as term, terms.held_by,
    (1 + ln(tokens.count)) * terms.rarity as weight
  from tokens join texts using (text) join terms using (language, term)
)
select
  text, least, term, held_by, weight / sqrt(sum(weight ** 2) over whole) as weight,
  sqrt(sum(weight ** 2) over rest / sum(weight ** 2) over whole) as rest
from weighed
window
  whole as (partition by text),
  rest as (partition by text order by term desc rows between unbounded preceding and current row);

-- From here on tables are joined in the order in which they are written: texts that share a term are far more than
-- those that are candidates, so that these must come first.
set disabled_optimizers = 'join_order,build_side_probe_side';

-- Texts of which it is computed how alike they are, the one that was recorded first before the other.
create or replace temp table candidates (one bigint, other bigint);

-- Candidates that may be paired: points and votes with one another, dilemmas with those of their kind, and dilemmas
-- with agreements. Those of one session may not, and those in the same words the report brings together by itself.
create or replace temp view allowed as
select candidates.one, candidates.other, one.least
from candidates
join texts as one on one.text = candidates.one
join texts as other on other.text = candidates.other
where one.session <> other.session and one.wording <> other.wording
  and (
    one.lane = other.lane
    or (one.lane <> 'assertion' and other.agreement)
    or (other.lane <> 'assertion' and one.agreement)
  )
  and not exists (from tied where tied.one = one.statement and tied.other = other.statement);

-- How alike they are. Sums differ in their last digits by the order in which they are made: rounded, equals are equal.
create or replace temp view scored as
select allowed.one, allowed.other, round(sum(first.weight * second.weight), 12) as score
from allowed
join vectors as first on first.text = allowed.one
join vectors as second on second.text = allowed.other and second.term = first.term
group by allowed.one, allowed.other, allowed.least
having score >= allowed.least;

-- The best for each text in each lane, of equal ones those that were recorded first. A dilemma looks for agreements,
-- and these do not look for dilemmas.
create or replace temp view ranked as
with directed as (
  select one as text, other as found, score from scored
  union all
  select other, one, score from scored
)
select
  text, own.lane, found, score,
  row_number() over (partition by text, its.lane order by score desc, found) as place
from directed
join texts as own using (text)
join texts as its on its.text = found
where own.lane = its.lane or own.lane <> 'assertion';

-- Which pairs can be alike enough? Consider the rarest term that two texts share: all that they have in common stands
-- in what each has from there on, so that their cosine is at most the product of the two rests. A term at which that is
-- too little need not bring the pair. Most such terms are common: with them each text would be compared with nearly all
-- others. (Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007)

-- The rare terms first. They bring few pairs, and tell for most texts how alike the best are at least.
insert into candidates
with rare as (from vectors where held_by <= ${fewTexts} and rest >= least - ${rounding})
select distinct one.text, other.text
from rare as one join rare as other using (term)
where one.text < other.text and one.rest * other.rest >= one.least - ${rounding};

-- What another must reach to be among the best for a text: as much as the last of ${shortlist}, or if that is likely
-- about the same, as the last of ${mostStrong} that are. Dilemmas are few, and look in two lanes: none of their pairs
-- is left out for this.
create or replace temp table needs as
with best as (
  select
    text, max(score) filter (place = ${shortlist}) as last, max(score) filter (place = ${mostStrong}) as last_strong
  from ranked
  where lane = 'assertion'
  group by text
)
select
  text, greatest(least, if(last >= ${strong}, greatest(${strong}, last_strong), last)) - ${rounding} as needed
from texts left join best using (text);

-- Then all others that can be among the best for one of the two.
insert into candidates
with looking as (
  from vectors join needs using (text) where rest >= needed
), found as (
  from vectors where rest >= least - ${rounding}
)
select distinct least(looking.text, found.text), greatest(looking.text, found.text)
from looking join found using (term)
where looking.text <> found.text and looking.rest * found.rest >= looking.needed
except
from candidates;

-- ${shortlist} for each text in each lane, and up to ${mostStrong} of those that are likely about the same; each pair
-- once, with the language in which it is the most alike.
copy (
  select one.id as one, other.id as other, round(max(score), 3) as score, max(score) >= ${strong} as strong
  from ranked
  join texts as one on one.text = least(ranked.text, found)
  join texts as other on other.text = greatest(ranked.text, found)
  where place <= ${shortlist} or (place <= ${mostStrong} and score >= ${strong})
  group by one.id, other.id, one.statement, other.statement
  order by round(max(score), 3) desc, one.statement, other.statement
) to 'pairs.csv' (header, delimiter ',');
`
