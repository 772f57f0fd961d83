/* eslint-disable max-lines -- made from the Persian catalogue by `npm run words -w @leads/lead-ui` */

export const common = `~fa~
~rtl~
, 
←
<{text}>
—
blh
xir
tlaS dvbarh
bargDari dvbarh
anCraf
Dxirh
dr Hal Dxirh&
viraiS pasx
afzvdn pasx
ps grftn
hnvz drst ast?
nmaiS {count} mvrd digr
nmaiS {count} mvrd digr
baz krdn
dr Hal bargDari&
Dxirh Sd
Dxirh nSd. {message} nvSth_hai Sma hmin_ja mandh ast.
bargDari nSd.
jdid
dr dst pigiri
dr Hal prvrS
vajd SraiT bazariabi
vajd SraiT frvS
tbdil_Sdh
rd ClaHit_Sdh
srd
grm
daG
bvdjh
axtiar
niaz
zman_bndi
vaHd pvl
mblG baid Edd baSd, mannd {example}.`;

export const answers = `tCvib_Sdh
dr antZar tCvib
bdvn bvdjh
tCmim_girndh
tOVirgDar
karbr
bi_tOVir
Hiati
mhm
xvb ast baSd
bdvn niaz
hmin mah
hmin fCl
amsal
bEdha`;

export const qualification = `ClaHit_snji
srnxi ainja nist
brai ClaHit_snji ik srnx ra baz knid.
{answered} az {total} pasx dadh Sdh
{count} pasx khnh
{count} pasx khnh
bi_pasx
axtiari
khnh
hnvz kafi nist
pasx dadh Sd
{points} az {maximum} amtiaz
dvbarh bprsid: ain dr {when} gfth Sdh ast.
amtiaz
amtiaz {score}, {delta} ba Axrin pasx
amtiaz aknvn {score}, ba ain pasx {preview}
hnvz amtiazi nist
prsS bEdi
dvbarh bprsid
lazm brai vajd SraiT frvS: {criteria}
hmh pasx dadh Sdh, ama pasxi kafi nist: {criteria}
ch bvdjh_ai brai ain kar knar gDaSth_aid v ch ksi An ra tOiid mi_knd?
jz xvdtan ch ksani dr ain tCmim nZr mi_dhnd?
agr ik sal digr hm hmin_Tvr bmand ch mi_Svd?
ta ch tarixi baid rah biftd v ch cizi bh An tarix bsth ast?
dfEh^ piS drbarh^ bvdjh CHbt krdim. hnvz hman_Tvr ast?
Aia hnvz hman SxC tCmim mi_gird?
Aia hnvz bh hman andazh^ dfEh^ piS mhm ast?
Aia tarixi kh gftim hnvz sr jaiS ast?
pasx bh <{criterion}>
hmh^ pasx_hai lazm dadh Sdh ast.
hnvz baz, vli lazm nist: {criteria}
pDirS bh_Envan vajd SraiT frvS
dr Hal pDirS&
pDirfth nSd. {message}
ain srnx vajd SraiT frvS ast.
tbdil
piS az pDirS, nxstin tmas ra Vbt knid.
nqS Sma ajazh^ pDirS srnx ra ndard.
ain srnx ra aknvn nmi_tvan pDirft.
ain srnx tbdil Sdh ast. pasx_ha hman_Tvr kh bvdnd mi_mannd.
ain srnx rd ClaHit Sdh ast. brai tGiir pasx_ha dvbarh bazS knid.
nqS Sma mi_tvand ain srnx ra bbind vli tGiir ndhd.
mblG
ch gfth Sd
ba klmat xvdSan
gvindh
nam
dr tarix
cqdr mTmYn hstid?
aTminan km
aTminan mtvsT
aTminan ziad
hnvz gvahi Vbt nSdh ast.
mstqim dr rkvrd Vbt Sdh: ksi nnvSth ch gfth Sd.
ps grftn pasx
ch cizi tGiir krd?
axtiari; dr tarixch mi_mand
nxst ik pasx ra antxab knid.
ain rvz dr Aindh ast.
ain ik rvz nist.
km
mtvsT
ziad
Aia pvli brai An hst?
ch ksi tCmim mi_gird?
cqdr bh An niaz darnd?
ch zmani An ra mi_xvahnd?`;

export const score = `amtiaz
az {total}
br paih^ qvaEd
br paih^ sabqh
rtbh^ {grade}
tnasb bsiar xvb
tnasb xvb
tnasb mtvsT
tnasb XEif
tEaml bsiar ziad
tEaml xvb
tEaml km
bdvn tEaml
tnasb
tEaml
mnfi
ch ksi hstnd
ch krdh_and
ch cizi amtiaz km mi_knd
{points} balatr az sqf
{points} ba gDSt zman km Sd
Hd mqias
amtiaz
srnxi ainja nist
brai didn amtiaz ik srnx ra baz knid.
hnvz amtiazi nist
srnx tazh ta cnd lHZh^ digr amtiaz mi_gird.
hnvz hic qaEdh_ai Cdq nkrdh ast.
ain srnx tbdil Sdh ast. amtiazS hman_Tvr kh bvd mi_mand.
ain srnx rd ClaHit Sdh ast. amtiazS mi_mand ta ksi dvbarh bazS knd.
qvaEd
sabqh
mHasbh_Sdh {when}
dsti
{score} br paih^ qvaEd
tEiin dsti
tGiir
brdaStn
dr Hal brdaStn&
brdaSth nSd. {message}
tEiin_Sdh tvsT {who}, {when}
rvi xvd rkvrd tEiin Sdh: ksi dlil ra nnvSth ast.
amtiaz az {minimum} ta {maximum}
cra
ch mi_danid kh qvaEd nmi_dannd?
Eddi CHiH az {minimum} ta {maximum}, mannd {example}.
hmin amtiaz hm_aknvn tEiin Sdh ast.
dlil ra bnvisid ta digran hm bfhmnd.
aHtmal xrid
az hr 100 srnx mannd ain, {count} ta xrid krdh_and.
miangin ain fXai kari {percent}
hnvz mElvm nist
sabqh km ast: baid srnx_hai biStri tbdil ia rd Svnd ta btvan gft aHtmal xrid ain iki cqdr ast.
ch cizi aHtmal xrid ra jabh_ja mi_knd
dr mqaish ba srnx miangin
hic ciz ain srnx brjsth nist.
kmi bala mi_brd
bala mi_brd
bsiar bala mi_brd
kmi paiin mi_Avrd
paiin mi_Avrd
bsiar paiin mi_Avrd
{grade} br paih^ qvaEd, {percent} br paih^ sabqh
qvaEd ain srnx ra mi_psndnd, ama kmtr ksi mannd av xrid krdh ast. piS az Crf vqt biStr bbinid ch cizi ain iki ra mtfavt mi_knd.
qvaEd amtiaz kmi mi_dhnd, ama bsiari mannd av xrid krdh_and. ta Elaqh srd nSdh tmas bgirid, amtiaz hr ch baSd.
amtiaz {score} daSt v nxrid
bbinid dlil rd Sdn Vbt Sdh baSd: ksi kh qvaEd ra ngh mi_dard az An mi_Amvzd ch cizi ziadi amtiaz grfth ast.
ch cizi An ra bala mi_brd
{count} amtiaz ta {threshold}
{count} amtiaz ta {threshold}
amtiaz brai {threshold} kafi ast: fqT tEaml km ast
ta {points}
grm
vajd SraiT bazariabi
daG
qaEdh_ai nmandh kh amtiaz bifzaid.
az hmh^ Astanh_ha balatr ast.
rvnd
hnvz tGiiri nkrdh: ain nxstin amtiaz ast.
amtiaz az {from} ({when}) bh {to} rsidh ast; kmtrin {lowest}, biStrin {highest}.
Axrin tGiir
az {from} bh {to}
hic
v {count} qaEdh^ digr
nmaiS tarixch ({count})
pnhan krdn tarixch
tarixch^ amtiaz
tGiir fild
brxvrd tazh
pasx ClaHit_snji
amtiazha ba gDSt zman km Sdnd
mdl amtiaz tazh
sabqh az nv Amvxth Sd
tGiir tnZimat
bh drxvast dvbarh mHasbh Sd
dsti tEiin Sd
amtiaz dsti brdaSth Sd
dvbarh mHasbh Sd
{touch} az svi ma
{count} mvrd, tazh_trin: {touch}
{count} × {touch}
{count} karmnd
{count} karmnd
frm
bazdid
danlvd
aimil bazSdh
aimil
tmas
piam
jlsh
dmv
piSnhad
fhrst qimt
rvidad
lGv aStrak
brgSt aimil
frm vb
aimil
tlfn
gftgv
mErfi
rvidad
tbliG
Sbkh^ ajtmaEi
Srik
tmas ma
drvn_rizi
digr
nam
smt
rdh^ SGli
aimil
aimil
tlfn
Srkt
Srkt
vb_sait
nSani
kSvr
Shr
CnEt
karknan
Elaqh
mnbE
nvE
zban
rah tmas dlxvah
mnbE U~T~M
rsanh^ U~T~M
karzar U~T~M
bvdjh
mblG bvdjh
axtiar
niaz
zman_bndi
brxvrdha
rvzhai brxvrd
xT frvS
mElvm
namElvm
mdir arSd
mdir bxS
mdir
karSnas
danSjv
kari
raigan
jdid
tkrari
frvS biStr
frvS mkml
aimil kari
mdir arSd
mdir bxS
mdir
karSnas
Srkt bsiar kvck
Srkt kvck
Srkt mtvsT
Srkt bzrg
Srkt bsiar bzrg
Srkt mElvm ast
tlfn mElvm ast
Elaqh mElvm ast
smt mElvm ast
CnEt mElvm ast
vb_sait mElvm ast
bh ma mErfi Sdh
bvdjh^ tCvib_Sdh
bvdjh^ dr antZar tCvib
tCmim_girndh
tOVirgDar dr tCmim
niaz Hiati
niaz mhm
hmin mah mi_xvahd
hmin fCl mi_xvahd
amsal mi_xvahd
frm frstad
dmv did
ba ma didar krd
qimt prsid
qrar jlsh gDaSt
ba ma tmas grft
bh ma nvSt
bh tmas pasx dad
bh rvidad Amd
cizi danlvd krd
az vb_sait bazdid krd
aimili ra baz krd
nmi_xvahd ba av tmas grfth Svd
rXait ps grfth Sd
lGv aStrak krd
HaXr bh gftgv nSd
aimil brgSt xvrd
dv mah hic xbri nist
hic aimili az ma ra baz nkrd
rqib
danSjv
aimil raigan
bdvn niaz
bdvn bvdjh
bi_tOVir`;

export const scoreModel = `mdl amtiaz
mdl amtiazi ainja nist
ik mdl amtiaz ra baz knid ta bbinid cgvnh amtiaz mi_dhd.
bdvn nam
nsxh^ {version}
{name} nsxh^ {version}
piS_nvis
mntSrSdh
knargDaSth
amtiaz br paih^ qvaEd
Amvxth az ntijh_ha
antSar: {when}
knar gDaSth Sd: {when}
hr tGiir hman lHZh Dxirh mi_Svd v ta antSar brai hic srnxi bh Hsab nmi_Aid.
aknvn hmin qvaEd amtiaz mi_dhnd v digr tGiir nmi_knnd. brai tGiir, piS_nvis tazh_ai bsazid.
ain qvaEd zmani amtiaz mi_dadnd. brai astfadh^ dvbarh az rvi An piS_nvis bsazid v mntSrS knid.
ain mdl ra ksi nmi_nvisd: az srnx_hai tbdil_Sdh v rdSdh Amvxth mi_Svd.
nqS Sma ajazh^ xvandn ain mdl ra dard, nh tGiir An ra.
rkvrdhai qvaEd ain nsxh ps az antSar tGiir krdh_and. ain tGiir br hic amtiazi aVr ndard: piS_nvis tazh bsazid, tGiir ra Anja bdhid v mntSr knid.
piS_nvis tazh az ain nsxh
dr Hal saxtn piS_nvis&
bazkrdn piS_nvis
brvn_bri
drvn_rizi
bstn
piS_nvisi saxth nSd. {message}
Anch mntSr Sdh xvandni nist v amtiazi nmi_dhd. fail mdli ra drvn_rizi knid ia az nsxh^ digri AGaz knid.
fail mdl
hmh ra antxab v rvnvSt knid. dr ain fXai kari ia jai digr mi_tvan An ra drvn_rizi krd.
drvn_rizi fail mdl
fail ra ainja bcsbanid. piS_nvis tazh_ai mi_Svd v ta antSar bh Hsab nmi_Aid.
fail mdl (~JSO~N)
brrsi
saxtn piS_nvis az An
ain ~JSO~N nist: {message}. hmh^ fail ra az nxstin Akvlad ta Axrin bcsbanid.
ain fail mdl nist:
{count} qaEdh xvandni ast.
{count} qaEdh xvandni ast.
{count} airad. An ra dr fail drst knid v dvbarh brrsi knid:
{count} airad. An_ha ra dr fail drst knid v dvbarh brrsi knid:
antSar
ain mdl mntSr Svd?
{count} srnx baz az nv amtiaz mi_gird.
{count} srnx baz az nv amtiaz mi_girnd.
amtiaz {count} srnx tGiir mi_knd.
amtiaz {count} srnx tGiir mi_knd.
{count} srnx vajd SraiT bazariabi mi_Svd
{count} srnx vajd SraiT bazariabi mi_Svnd
{count} srnx zir Astanh mi_rvd
{count} srnx zir Astanh mi_rvnd
{crossing}, {dropping}.
vXEiti kh srnx dard hrgz ps grfth nmi_Svd; tnha An_ha kh az Astanh mi_gDrnd jabh_ja mi_Svnd.
cvn srnx_ha Smrdh nSdnd, mElvm nist ch cizi tGiir mi_knd.
hnvz dr Hal Smrdn tGiirha&
jai {model} ra mi_gird.
ba {model} iki ast: cizi tGiir nmi_knd.
qaEdh_ha hman_and, sqf_ha tGiir krdh_and.
qaEdh_ha nsbt bh An: {added} tazh, {changed} tGiirkrdh, {gone} HDf_Sdh.
hmin Hala mntSr Svd
dr Hal antSar&
fElaً nh
mntSr nSd. {message}
ain mdl hnvz qabl antSar nist.
{count} mvrd hnvz drst nist.
{count} mvrd hnvz drst nist.
tGiirha hnvz dr Hal Dxirh_and&
rftn bh <{rule}>
srnx_ha az nv amtiaz mi_girnd&
{done} az {total} srnx
{count} srnx {when} az nv amtiaz grft; {changed} tGiir krd.
{count} srnx {when} az nv amtiaz grftnd; {changed} tGiir krd.
amtiazdhi ps az {done} az {total} srnx aistad. cnd dqiqh^ digr xvdbh_xvd adamh mi_iabd.
Amvxtn az srnx_hai paian_iafth&
Axrin bar {when} Amvxth Sd.
bxS_hai mdl
qaEdh_ha
Sbih_sazi
HdakVr
HdakVr amtiaz {group}
amtiaz
amtiaz
Eddi drst az 0 ta 100.
hnvz qaEdh_ai nist.
hmh^ qaEdh_ha ba hm bh {reachable} az {cap} amtiaz mi_rsnd.
hmh^ qaEdh_ha ba hm bh {reachable} amtiaz mi_rsnd; balatr az {cap} bridh mi_Svd.
brxi qaEdh_ha sqf ndarnd; grvh dr {cap} amtiaz tmam mi_Svd.
afzvdn qaEdh
nmaiS qaEdh_ha
hmh
tGiirkrdh
nadrst
xamvS
tnha <{rule}> didh mi_Svd.
nmaiS hmh^ qaEdh_ha
qaEdh_ai ain_gvnh nist.
qaEdh^ tazh
amtiaz {rule}
hr bar
{rule} bh Hsab biaid
ta drst nSvd Dxirh nmi_Svd v bh Hsab nmi_Aid.
xamvS
tazh
tGiirkrdh
dr Hal Dxirh&
Dxirh nSd
ain qaEdh An_gvnh kh Dxirh Sdh bh kar nmi_Aid. Anch mi_binid cizi ast kh az An xvandni bvd.
Dxirh bh hmin Skl
nam
xali: bh Anch mi_gvid namidh mi_Svd
grvh
rvnvSt
HDf
{rule} (rvnvSt)
<{rule}> HDf Sd.
dr Hal HDf <{rule}>&
<{rule}> HDf nSd. {message}
bazgrdandn
ba tGiirhai Sma: {headline}
br {count} srnx Cdq krd, {rate} xridnd (miangin {average})
br {count} srnx Cdq krd, {rate} xridnd (miangin {average})
br {count} srnx Cdq krd: brai davri km ast
br {count} srnx Cdq krd: brai davri km ast
br hic_ik az {count} srnx paian_iafth Cdq nkrd
br hic_ik az {count} srnx paian_iafth Cdq nkrd
dir mElvm mi_Svd: srnx_hai paian_iafth cizi nmi_gvind
amtiaz mi_dhd, vli kmtr xridnd
amtiaz mi_dhd, vli kmtr xridnd
amtiaz mi_kahd, vli biStr xridnd
qaEdh bh ch ngah knd?
ik fild srnx
brai nmvnh: CnEt <nrm_afzar> ia <xrdh_frvSi> ast
nSani aimil
brai nmvnh: aimil kari, ia aimil ik rqib
jaigah SGli
brai nmvnh: smt az mdir bxS mi_gvid
Anch krdh_and
brai nmvnh: frm dr 90 rvz gDSth, qdimi_trha kmtr
bi_xbri
brai nmvnh: 60 rvz xbri az An_ha nist
pasx_ndadn
brai nmvnh: sh aimil az ma v hic pasxi
fild
fildi ra antxab knid
fild digr&
nam fild dr ~A~PI
SrT
mqdarha, hr xT iki
mqdarha
az
ta
bdvn Hd
nSani
damnh_ha, hr xT iki
mannd ~c~o~mp~e~tit~o~r~.e~xampl~e
smt mi_gvid
ch rx dad
az ch (bdvn antxab: az hr ciz)
ma ch krdim
ch cizi pasx ast
az svi ch ksi
ba ch ntijh_ai (bdvn antxab: hr ntijh)
dr cnd rvz gDSth
hmiSh
dst_km cnd bar
ba gDSt zman
rvz
HdakVr amtiaz
bdvn sqf
bh mdt cnd rvz
mElvm ast
mElvm nist
dqiqaً ain ast
iki az ain_hast
ain vaJh ra dard
dr ain bazh ast
rvSn ast
rvSn nist
aimil kari
aimil raigan
damnh_ai az ain fhrst
amtiazS mi_mand
hr cnd rvz nCf mi_Svd
dr cnd rvz bh Cfr mi_rsd
hr dv sv
az svi An_ha
az svi ma
mdir arSd
mdir bxS
mdir
karSnas
danSjv
gftgv Sd
bi_pasx
npDirft
bEdaً xvast
qrar jlsh gDaSt
{field} mElvm ast
{field} mElvm nist
{field} rvSn ast
{field} rvSn nist
{field}: {values}
dr {field}: {values}
{field} az {minimum} ta {maximum}
{field} dst_km {minimum}
{field} HdakVr {maximum}
{count} mvrd digr
{count} mvrd digr
(hnvz cizi antxab nSdh)
nSani aimil kari
nSani aimil raigan
aimil ba damnh^ {domains}
smt mi_gvid: {seniorities}
ntijh: {outcomes}
dr {count} rvz gDSth
dr {count} rvz gDSth
dst_km {count} bar
dst_km {count} bar
hr {count} rvz nCf mi_Svd
hr {count} rvz nCf mi_Svd
dr {count} rvz bh Cfr mi_rsd
dr {count} rvz bh Cfr mi_rsd
HdakVr {count} amtiaz
HdakVr {count} amtiaz
{count} rvz bdvn {types}
{count} rvz bdvn {types}
{count} rvz bi_xbri
{count} rvz bi_xbri
dst_km {count} × {types} az svi ma
az An ps bdvn {answers} az svi An_ha
brai qaEdh nami bnvisid: frvSndh An ra dr amtiaz mi_xvand.
Eddi drst az 1 ta 100, brai nmvnh {example}.
ain qaEdh_ha amtiaz mi_dhnd. Anch amtiaz mi_kahd jaiS dr <mnfi> ast.
ain qaEdh_ha amtiaz mi_kahnd: Eddi kmtr az Cfr bnvisid.
fildi ra antxab knid.
dst_km ik mqdar bnvisid.
hic_ciz dqiqaً cnd mqdar nist: iki bnvisid ia <iki az ain_hast> ra antxab knid.
kmtrin ia biStrin mqdar ra bnvisid.
ain az kmtrin mqdar kmtr ast.
ain Edd nist.
dst_km ik damnh bnvisid, brai nmvnh <~c~o~mp~e~tit~o~r~.e~xampl~e>.
dst_km iki ra antxab knid.
Eddi drst az 1 ta 3٬650 rvz.
bnvisid dr cnd rvz.
Eddi drst az 1 ta 100.
Eddi drst az 1 ta 100, ia hic brai bdvn sqf.
nam
smt
aimil
tlfn
Srkt
vb_sait
kSvr
Shr
CnEt
karknan
Elaqh
mnbE
nvE srnx
mnbE U~T~M
rsanh^ U~T~M
kmpin U~T~M
zban
rah tmas dlxvah
bvdjh
mblG bvdjh
axtiar
niaz
zman_bndi
rXait
tmas ngirid
tlaS_hai ma brai tmas
brxvrdhai An_ha ba ma
tazh
tkrari
mErfi_Sdh
frvS balatr
frvS mkml
aimil
tlfn
piam
jlsh
namElvm
dadh Sdh
ps grfth Sdh
dr Hal Smrdn tGiirha&
srnx_ha brai Azmvdn xvandh nSdnd.
srnx bazi nist kh tGiir knd.
{crossing}, {dropping}.
{part}.
{count} srnx vajd SraiT bazariabi mi_Svd
{count} srnx vajd SraiT bazariabi mi_Svnd
{count} srnx paiin mi_rvd
{count} srnx paiin mi_rvnd
{count} srnx digr vajd SraiT bazariabi nist
{count} srnx digr vajd SraiT bazariabi nistnd
hic srnxi az Astanh nmi_gDrd; {count} amtiaz tGiir mi_knd.
hic srnxi az Astanh nmi_gDrd; {count} amtiaz tGiir mi_knd.
amtiaz hic srnx bazi tGiir nmi_knd.
dqt rtbh_bndi mElvm nist: {count} srnx paian_iafth bs nist.
dqt rtbh_bndi mElvm nist: {count} srnx paian_iafth xridar v naxridar ra ba hm ndarnd.
tnha aSarh_ai ast: {count} srnx paian iafth.
tnha aSarh_ai ast: dr {count} srnx paian_iafth xridar, ia jz An, km ast.
ain piS_nvis
ain nsxh
ch tGiir mi_knd
srnx_hai baz, ba amtiaz ain mdl bh_jai mdl mntSrSdh. amtiazhai dsti mi_mannd.
vajd SraiT bazariabi mi_Svnd
az An paiin mi_rvnd
hic srnxi nmi_gDrd.
hic srnxi paiin nmi_rvd.
xrid bh tfkik amtiaz az {count} srnx paian_iafth bh bEd nSan dadh mi_Svd: kmtr az An tCadf ra nSan mi_dhd.
bh ch ksani mrbvT ast
ain br {past} v {open} astvar ast.
{count} srnx paian_iafth ({won} xridnd)
{count} srnx paian_iafth ({won} xridnd)
{count} srnx baz
{count} srnx baz
az hr kdam HdakVr {count} srnx tazh_tr Smrdh mi_Svd.
pasx_hai arziabi, amtnaE_ha v tlaS_hai xvd ma dr snjS srnx_hai paian_iafth niamdh_and: srnx_hai baz hnvz An_ha ra ndarnd.
srnxi brai Azmvdn nist
hmin kh srnxi baSd, ainja didh mi_Svd kh qaEdh_ha ba An ch mi_knnd.
vajd SraiT bazariabi mi_Svnd
az An paiin mi_rvnd
amtiazSan tGiir mi_knd
srnx baz Smrdh Sd
dqt rtbh_bndi
ik xridar v ik naxridar, bh tCadf: cnd bar xridar amtiaz biStri dard. hr srnx hman_gvnh kh hngam tCmim bvd.
{count} az 100 jft
nSanh rvi 50 ast: Anch ba andaxtn skh drst drmi_Aid.
dr {pairs} az 100 jft xridar ra balatr az naxridar mi_gDard.
dr {pairs} az 100 jft xridar ra balatr az naxridar mi_gDard; mntSrSdh: {before}.
dr {pairs} az 100 jft xridar ra balatr az naxridar mi_gDard, hmcvn mdl mntSrSdh.
{count} srnx ra vajd SraiT bazariabi mi_danst; {rate} xridnd.
{count} srnx ra vajd SraiT bazariabi mi_danst; {rate} xridnd.
hic srnxi ra vajd SraiT bazariabi nmi_danst.
xrid, bh tfkik amtiaz
zir hr stvn amtiazi ast kh az An AGaz mi_Svd. qaEdh_hai xvb plh mi_saznd.
{model}: az {leads} srnx ba {from} ta {to} amtiaz, {rate} xridnd.
bhtrin dhm dr brabr bqih
srnx_ha dr dh dhm, bhtrin amtiaz nxst: cnd brabrِ miangin xridnd.
{times}×
{model}: dhm {decile}, {times} miangin xrid.
mnbE
frvSndh
baz
bala
paiin
paian_iafth
xridnd
vajd SraiT
{from} {arrow} {to}
bdvn mnbE
bdvn frvSndh
aknvn dvbarh biamvz
dr Hal Amvxtn&
Amvxth nSd. {message}
az ch Amvxt
{count} xridnd
{count} xridnd
{count} nxridnd
{count} nxridnd
bh_Tvr miangin {rate} az srnx_hai paian_iafth xridnd.
cqdr mi_tvan bh An tkih krd
snjidh br srnx_haii kh hngam Amvxtn ndidh bvd.
rtbh_bndi
dr {pairs} az 100 jft xridar ra balatr az naxridar mi_gDard
tizbini
{share} bhtr az Ankh hmiSh miangin ra bgvid (amtiaz brir {brier})
rasti
Anch mi_gvid v Anch rx mi_dhd bh_Tvr miangin {points} faClh darnd
gfth
xridnd
{count} srnx: gfth {predicted}, xrid {won}.
{count} srnx: gfth {predicted}, xrid {won}.
bh ch ngah mi_knd
hrch nvar blndtr, xridar ra bhtr az digran jda mi_knd.
{value} bala mi_brd
{value} paiin mi_Avrd
hic_ciz az Anch drbarh^ srnx_ha mi_danim xridar ra jda nkrd.
dadh_nSdh
cizi kmiab
ta {to}
{from} ia biStr
{from} ta {to}
brai Amvxtn, gDSth bs nist
dst_km {won} srnx xridar v {lost} naxridar lazm ast. ta An zman aHtmal xrid nSan dadh nmi_Svd: Hds bdtr az ndanstn ast.
taknvn {won} xridnd v {lost} nxridnd.`;

export const conversion = `tbdil {name}
ain atfaq xvahd aftad. piS az tbdil cizi nvSth nmi_Svd.
dr Hal brrsi dvbarh&
Srkt
SxC
frCt
jdid
mvjvd
knar gDaSth
saxtn Srkt jdid
saxtn SxC jdid
saxtn frCt jdid
bdvn Srkt
bdvn SxC
bdvn frCt
bdvn nam
dr sTl zbalh
aimil
tlfn
damnh
nam
nam Srkt
tTabq qvi
tTabq mtvsT
tTabq XEif
{count} fild pr mi_Svd
{count} fild pr mi_Svd
{count} fild tGiir mi_knd
{count} fild tGiir mi_knd
hic fildi tGiir nmi_knd
nam frCt
mblG mvrd antZar
ch cizi hmrah mi_rvd
hmrah rft
{count} iaddaSt
{count} iaddaSt
{count} kar
{count} kar
{count} fail
{count} fail
{count} tmas
{count} tmas
hnvz iaddaSt, kar, fail ia tmasi nist.
iaddaSt, kar ia faili nbvd.
manE_ha
tbdil
nxst manE_ha ra brTrf knid.
{records} saxth mi_Svd.
az {records} astfadh mi_Svd.
ik Srkt
ik SxC
ik frCt
Srkt mvjvd
SxC mvjvd
frCt mvjvd
Srkt
SxC
frCt
dr Hal tbdil&
Srkt
SxC
frCt
iaddaSt_ha, karha, fail_ha, tmas_ha
xvd srnx
gam {phase} az {phases}: {name}
tbdil mtvqf Sd.
cizi az dst nrfth ast. tlaS dvbarh az hman_ja adamh mi_dhd v cizi ra dvbar nmi_sazd.
tbdil Sd
ain srnx piS_tr tbdil Sdh ast
{when}
{when}, tvsT {who}
baz krdn
baz krdn {role} {label}
saxth Sd
mvjvd
ain srnx ra aknvn nmi_tvan tbdil krd.
hnvz vajd SraiT frvS nist. nxst An ra bh_Envan vajd SraiT frvS bpDirid.
piS_tr tbdil Sdh ast.
dr sTl zbalh ast. nxst An ra bazgrdanid.
pasx_hai lazm dadh nSdh ast.
nqS Sma ajazh^ saxtn ia tGiir ain rkvrdha ra ndard.
vXEit An <{status}> ast.
ain pasx_ha lazm ast: {criteria}
rftn bh ClaHit_snji
damnh^ Srkt ba damnh^ aimil srnx frq dard.
Srkt digri damnh^ srnx ra dard.
ain SxC bh Srkt digri tElq dard.
ain frCt bh Srkt digri tElq dard.
ain SxC nmi_xvahd ba av tmas grfth Svd.
ain SxC rXait xvd ra ps grfth ast.
rkvrd antxab_Sdh tTabq XEifi dard. nxst ngahi bh An bindazid.
rkvrd mSabhi hst kh astfadh nmi_Svd.
sabqh biS az An ast kh ikja mntql Svd.
aimil_ha v rvidadhai tqvim xvdbh_xvd bh nSani SxC mi_pivndnd.
brxi mqdarha dr rkvrdhai jdid jaii ndarnd v rvi srnx mi_mannd.
ik grdS_kar SxC ra bh Srkt digri brdh bvd; bazgrdandh Sd.
SxC digri ain aimil ra dard. hman SxC ra antxab knid.
SxCi dr sTl zbalh ain aimil ra dard. nxst av ra bazgrdanid ia HDf knid.
rkvrd antxab_Sdh digr vjvd ndard. rkvrd digri antxab knid.
rkvrd antxab_Sdh dr sTl zbalh ast. digri ra antxab knid ia bazS grdanid.
Srkt bh ik mxaTb niaz dard. SxCi ra antxab knid ia bsazid.
frCt bh ik SxC ia Srkt niaz dard.
nam vard nSdh ast.
dst_km ik rkvrd ra antxab knid.
nam
aimil_ha
tlfn_ha
smt
Shr
Srkt
vb_sait
nSani
karknan
mblG
mrHlh
mxaTb
tarix bstn
malk
msYvl Hsab
linkdin
CnEt`;

export const brief = `srnx
{percent} kaml
km dard: {fields}
naqC: ta nam, rah tmas v Elaqh mElvm nSvd birvn az qif mi_mand.
hnvz rahi brai tmas nist.
nam
aimil ia tlfn
Elaqh
Srkt
aimil
tlfn
smt
vb_sait
nSani
CnEt
karknan
mnbE
bvdjh
axtiar
niaz
zman_bndi`;
