import { foldText } from '../text/fold-text.ts';

/** How senior a job title is, most senior first. */
export const SENIORITIES = ['EXECUTIVE', 'DIRECTOR', 'MANAGER', 'SPECIALIST', 'STUDENT'] as const;
export type Seniority = (typeof SENIORITIES)[number];

/**
 * Phrases in the order in which they are looked for: the first that stands in the title decides. What only sounds
 * senior comes before what is (assistant to the CEO, product owner, vice president, معاون مدیرعامل).
 */
const SENIORITY_PHRASES: readonly (readonly [Seniority, readonly string[]])[] = (
  [
    [
      'STUDENT',
      `
      student, intern, internship, trainee, apprentice, pupil, praktikant, praktikantin, werkstudent,
      werkstudentin, azubi, stagiaire, دانشجو, دانشجوی, دانش اموز, کاراموز, محصل`,
    ],
    [
      'SPECIALIST',
      `
      assistant, secretary, product owner, process owner, assistent, assistentin, دستیار, منشی, مسئول دفتر,
      مسیول دفتر, رییس دفتر`,
    ],
    [
      'DIRECTOR',
      `
      vice president, vp, svp, evp, deputy, معاون, معاونت, قایم مقام`,
    ],
    [
      'EXECUTIVE',
      `
      ceo, cto, cfo, coo, cmo, cio, cso, cro, cpo, ciso, chief, founder, cofounder, owner, president,
      chairman, chairwoman, managing director, general manager, managing partner, partner, proprietor,
      geschaftsfuhrer, geschaftsfuhrerin, inhaber, inhaberin, vorstand, pdg, gerant, gerante, fondateur,
      fondatrice, director general, directeur general, مدیر عامل, مدیرعامل, مدیر کل, مدیرکل, رییس هییت
      مدیره, رییس هیات مدیره, عضو هییت مدیره, عضو هیات مدیره, بنیان گذار, بنیانگذار, هم بنیان گذار, هم
      بنیانگذار, موسس, صاحب, مالک, کارفرما`,
    ],
    [
      'DIRECTOR',
      `
      director, directeur, directrice, direktor, direktorin, head, principal, bereichsleiter,
      bereichsleiterin, مدیر ارشد, رییس, ریاست`,
    ],
    [
      'MANAGER',
      `
      manager, lead, leader, supervisor, coordinator, responsable, chef, leiter, leiterin, abteilungsleiter,
      teamleiter, teamleiterin, gerente, مدیر, مدیریت, سرپرست, مسیول, هماهنگ کننده`,
    ],
    [
      'SPECIALIST',
      `
      specialist, engineer, developer, analyst, consultant, designer, architect, administrator, officer,
      buyer, purchaser, accountant, technician, researcher, associate, expert, executive, representative,
      ingenieur, berater, beraterin, entwickler, entwicklerin, sachbearbeiter, کارشناس, مهندس, مشاور,
      تحلیلگر, تحلیل گر, توسعه دهنده, برنامه نویس, طراح, حسابدار, متخصص, تکنسین, پژوهشگر, کارپرداز, خریدار`,
    ],
  ] as const
).map(([seniority, phrases]) => [seniority, phrases.split(',').map(foldText)]);

/** Phrase → its place in the table above; of one that stands there twice the first counts. */
const RANKS = new Map<string, number>();
SENIORITY_PHRASES.forEach(([, phrases], rank) =>
  phrases.filter((phrase) => !RANKS.has(phrase)).forEach((phrase) => RANKS.set(phrase, rank)),
);
const LONGEST_PHRASE = Math.max(...[...RANKS.keys()].map((phrase) => phrase.split(' ').length));

/** The seniority that a job title speaks of, in English, German, French or Persian; null where it says nothing. */
export const seniorityOf = (jobTitle: string): Seniority | null => {
  const words = foldText(jobTitle).split(' ');
  let best = Infinity;
  for (let start = 0; start < words.length; start += 1) {
    let phrase = '';
    for (let end = start; end < Math.min(words.length, start + LONGEST_PHRASE); end += 1) {
      phrase = end === start ? (words[end] ?? '') : `${phrase} ${words[end] ?? ''}`;
      best = Math.min(best, RANKS.get(phrase) ?? Infinity);
    }
  }
  return SENIORITY_PHRASES[best]?.[0] ?? null;
};
