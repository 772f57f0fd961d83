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
ch zmani An ra mi_xvahnd?
tCvib_Sdh
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
tEiin_Sdh {when}
rvi xvd rkvrd tEiin Sdh: ksi dlil ra nnvSth ast.
amtiaz az {minimum} ta {maximum}
cra
ch mi_danid kh qvaEd nmi_dannd?
amtiaz mHasbh_Sdh knar amtiaz Sma didh mi_Svd; amtiaz Sma ta vqti An ra brdarid brqrar ast.
Eddi CHiH az {minimum} ta {maximum}, mannd {example}.
dlil ra bnvisid ta digran hm bfhmnd.
aHtmal xrid
az hr 100 srnx mannd ain, {count} ta xrid krdh_and.
miangin ain fXai kari {percent}
hnvz mElvm nist
sabqh km ast: baid srnx_hai biStri tbdil ia rd Svnd ta btvan gft aHtmal xrid ain iki cqdr ast.
ch cizi aHtmal xrid ra jabh_ja mi_knd
dr mqaish ba srnx miangin
hic ciz brjsth nist: aHtmal xridS mannd srnx miangin ast.
kmi bala mi_brd
bala mi_brd
bsiar bala mi_brd
kmi paiin mi_Avrd
paiin mi_Avrd
bsiar paiin mi_Avrd
{column}: {value}
{grade} br paih^ qvaEd, {percent} br paih^ sabqh
qvaEd ain srnx ra mi_psndnd, ama kmtr ksi mannd av xrid krdh ast. piS az Crf vqt biStr drbarh^ bvdjh v zman bprsid.
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
hic qaEdh^ bazi amtiazi nmi_afzaid.
az hmh^ Astanh_ha balatr ast.
rvnd
hnvz tGiiri nkrdh: ain nxstin amtiaz ast.
{score} · {when}
amtiaz az {from} ({when}) ba {count} tGiir bh {to} rsid; kmtrin {lowest}, biStrin {highest}.
amtiaz az {from} ({when}) ba {count} tGiir bh {to} rsid; kmtrin {lowest}, biStrin {highest}.
Axrin tGiir
{from} {arrow} {to}
az {from} bh {to}
hic
v {count} qaEdh^ digr
v {count} qaEdh^ digr
nmaiS tarixch ({count})
nmaiS tarixch ({count})
pnhan krdn tarixch
tarixch^ amtiaz
tGiir krd: {note}
brxvrd tazh: {note}
pasx ClaHit_snji: {note}
amtiazha ba gDSt zman km Sdnd
mdl amtiaz tazh: {note}
sabqh az nv Amvxth Sd: {note}
bh drxvast dvbarh mHasbh Sd
dsti tEiin Sd: {note}
amtiaz dsti brdaSth Sd
ik fild tGiir krd
brxvrd tazh
pasx ClaHit_snji
mdl amtiaz tazh
sabqh az nv Amvxth Sd
dsti tEiin Sd
dvbarh mHasbh Sd
{touch} ma dr {when}
{touch} An_ha dr {when}
{count} mvrd, tazh_trin {touch}
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
rXait
tmas ngirid
tlaS_hai tmas
brxvrdha
brxvrdha
amtiaz dsti
mdir arSd
mdir bxS
mdir
karSnas
danSjv
kari
raigan
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
