import { wordList } from '../text/word-list.ts';

/** Mail providers for everybody: an address there says nothing about a company. One word is one domain. */
const PROVIDERS = `
  gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.sa hotmail.com
  hotmail.co.uk hotmail.de hotmail.fr hotmail.it hotmail.es hotmail.nl hotmail.be live.com live.co.uk live.de
  live.fr live.nl live.it live.se live.no live.ca msn.com windowslive.com passport.com yahoo.com yahoo.co.uk
  yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.in yahoo.co.in yahoo.co.jp yahoo.com.br yahoo.com.ar yahoo.com.mx
  yahoo.com.au yahoo.ca yahoo.com.tr ymail.com rocketmail.com myyahoo.com aol.com aim.com aol.de aol.co.uk
  icloud.com me.com mac.com privaterelay.appleid.com proton.me protonmail.com protonmail.ch pm.me tutanota.com
  tutanota.de tuta.io tuta.com tutamail.com keemail.me gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.fr gmx.co.uk
  web.de email.de freenet.de t-online.de arcor.de mail.de posteo.de posteo.net mailbox.org vodafone.de online.de
  fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu mail.com email.com usa.com post.com
  inbox.com lycos.com hushmail.com runbox.com startmail.com mailfence.com disroot.org riseup.net duck.com
  mail.ru inbox.ru list.ru bk.ru internet.ru yandex.com yandex.ru ya.ru rambler.ru ukr.net i.ua meta.ua tut.by
  seznam.cz email.cz centrum.cz atlas.cz azet.sk zoznam.sk wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl
  freemail.hu citromail.hu abv.bg mail.bg orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr
  numericable.fr libero.it virgilio.it alice.it tin.it tiscali.it email.it terra.com.br uol.com.br bol.com.br
  ig.com.br globo.com telefonica.net sapo.pt btinternet.com btopenworld.com sky.com ntlworld.com virginmedia.com
  blueyonder.co.uk talktalk.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net
  earthlink.net optonline.net juno.com netzero.net rogers.com shaw.ca sympatico.ca videotron.ca bigpond.com
  optusnet.com.au xtra.co.nz bluewin.ch hispeed.ch telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl
  hetnet.nl home.nl chello.nl chello.at aon.at online.no start.no mail.dk jubii.dk mail.ee inbox.lv
  inbox.lt qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn
  naver.com daum.net hanmail.net nate.com rediffmail.com sify.com indiatimes.com mynet.com hotmail.com.tr
  outlook.com.tr maktoob.com yahoo.com.sg yahoo.com.hk yahoo.com.tw walla.co.il walla.com 012.net.il
  docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp
`;

const IRANIAN_PROVIDERS = `
  chmail.ir mailfa.com mihanmail.ir rayana.ir iran.ir vatanmail.ir parsimail.com persianmail.net
  aftabmail.com iranymail.com mail.ir email.ir yahoo.ir
`;

const THROW_AWAY_PROVIDERS = `
  mailinator.com guerrillamail.com 10minutemail.com tempmail.com temp-mail.org yopmail.com trashmail.com
  sharklasers.com getnada.com dispostable.com maildrop.cc throwawaymail.com
`;

/** Provider → how its name is mistyped. */
const TYPOS = {
  'gmail.com': `
    gmial.com gmai.com gmal.com gmail.co gmail.con gmail.cm gmail.om gmail.cim gmail.vom gmail.comm gmaill.com
  gmaol.com gamil.com gnail.com gmeil.com gimail.com gmail.ir jmail.com ggmail.com gmsil.com
  `,
  'hotmail.com': `
    hotmial.com hotmai.com hotmal.com hotmail.co hotmail.con hotamil.com hotmil.com homail.com hotmaill.com
  `,
  'outlook.com': `
    outlok.com outloo.com outlook.co outlook.con outllook.com putlook.com
  `,
  'yahoo.com': `
    yaho.com yahho.com yahooo.com yahoo.co yahoo.con yahoo.cm yhaoo.com yhoo.com yahoo.comm tahoo.com uahoo.com
  `,
  'icloud.com': `
    iclod.com icloud.co icloud.con icoud.com icluod.com
  `,
  'protonmail.com': `
    protonmail.co protonmal.com
  `,
  'gmx.de': `
    gmx.dee gmx.ed
  `,
};

/** Mistyped providers → what was meant. They are no company's domain either. */
export const FREE_MAIL_TYPOS: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPOS).flatMap(([meant, typos]) => wordList(typos).map((typo) => [typo, meant] as const)),
);

export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set([
  ...wordList(PROVIDERS),
  ...wordList(IRANIAN_PROVIDERS),
  ...wordList(THROW_AWAY_PROVIDERS),
  ...FREE_MAIL_TYPOS.keys(),
]);
