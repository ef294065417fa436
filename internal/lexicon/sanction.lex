# SANCTION: reduce or break relations, expel, or convict.

family sanction.discontinue
says    Imposes or keeps sanctions, embargoes, trade restrictions; blacklists.
type    SANCTION
mode    discontinue
context economic
cameo   163
verb    sanction, blacklist, embargo, boycott, penalize, penalise, debar, delist, punish | recipient=obj | unless obj=protest,rally,march,child,use,election,game,player,team,pupil,event; unless subj=@sport,fifa,uefa
verb    impose sanction, levy sanction, slap sanction, announce sanction, introduce sanction, adopt sanction, tighten sanction, extend sanction, expand sanction, renew sanction, enforce sanction, reimpose sanction, re-impose sanction, maintain sanction, keep sanction, toughen sanction, increase sanction, ramp up sanction, step up sanction, prepare sanction, unveil sanction, approve sanction, place sanction, target with sanction, hit with sanction, impose embargo, maintain embargo, impose boycott, impose punishment, put under sanction, place under sanction, add to blacklist, put on blacklist, place on blacklist, add to sanction list, impose asset freeze, impose travel ban, impose arms embargo, snap back sanction, roll over sanction, prolong sanction, widen sanction, be under sanction, remain under sanction, impose penalty, take countermeasure, impose countermeasure, ban import, ban export, ban sale, halt import, stop import, block import, block export, restrict import, limit import, halt export, stop export, suspend export, suspend import, ban imports, halt trade, stop buying, stop purchase, cut trade, suspend trade, ban investment, ban trade, ban transaction, ban flight, bar import, block sale, bar company | recipient=on,against,from,to,obj,of,with | when obj,with,under,to,in=@sanction,measure,action,restriction,import,export,sale,trade,sanction,list,purchase,blacklist,flight,investment,transaction,punishment,shipment,company; unless against=@disease,virus,crime,@disaster,corruption
verb    impose restriction, impose measure, take measure, take action, take punitive measure, place restriction, tighten restriction | recipient=on,against | when on,against=business,company,chip,technology,ai,model,trade,export,import,industry,firm,sale,product,good,government,official,regime,bank,china,russia,iran,korea,turkey,country,state,@envoy,individual,oligarch,@weapon
verb    ban, bar, halt, stop, block, restrict, suspend, curb, prohibit, limit, freeze | recipient=of,to,from,on | when obj=import,export,importation,exportation,sale,purchase,trade,shipment,delivery,flight,investment,transaction,transfer,supply,business,transit; unless subj=@disaster,company,store,supermarket,airline,storm,winter
verb    designate | recipient=obj | needs obj@party; unless as=source,holiday,capital,successor,heir,park,site,terrorist,organization
noun    restriction, curb, ban | actor=poss,amod,by recipient=on,against,amod | when on=business,company,chip,technology,trade,export,import,industry,investment,sale,firm,product,good,steel,oil,gas,grain,supply,semiconductor; unless head=@easing
noun    designation | actor=poss,amod,by recipient=of | needs of,by,poss,amod; unless as=park,capital,site; unless compound=job
noun    action, measure | actor=poss,amod,by recipient=against | needs against@party; unless compound=class,job; unless amod=legal,military,disciplinary
noun    freeze, halt, suspension | actor=poss,amod,by recipient=on,of,to | when on,of,to=sale,export,import,delivery,shipment,purchase,visa,aid,funding,cooperation,trade,asset
verb    act | recipient=against | needs against@party
verb    retaliate, hit back | recipient=against | unless with=strike,missile,rocket,shelling,attack,force,airstrike,fire,shell,bombing; unless subj=@force,gang; unless at; unless inf
verb    bar, ban | recipient=obj | when from=enter,entry,travel,country,territory,soil,market,visit; unless subj=@disaster; unless subj=club,team,airline; unless subj=@sport
noun    sanction, embargo, trade embargo, arms embargo, economic sanction, oil embargo, blacklist, import ban, export ban, export control, export restriction, import restriction, trade restriction, punitive measure, restrictive measure, countermeasure, retaliatory measure, secondary sanction, asset freeze, travel ban, ban on import, ban on export, trade curb, technology ban, sanctions regime, economic pressure, trade barrier, entity list, oil price cap, price cap, visa sanction, retaliation, reprisal, sanctions package | actor=poss,amod,compound,by,from recipient=on,against,of | unless of=war; unless head=@easing
+ Britain imposed sanctions on the bank. => Britain > bank
+ Two generals were sanctioned by Canada. => Canada > generals
+ The embargo against the junta was extended. => ? > junta
+ India banned imports from Pakistan. => India > Pakistan
- The league sanctioned the player for doping.
- The doctor banned sugar.

family sanction.tariffs
says    Tariffs, duties and trade wars.
type    SANCTION
mode    discontinue
context economic
cameo   163
verb    impose @tariffs, slap @tariffs, levy @tariffs, raise @tariffs, hike @tariffs, double @tariffs, triple @tariffs, announce @tariffs, increase @tariffs, place @tariffs, put @tariffs, set @tariffs, introduce @tariffs, apply @tariffs, reinstate @tariffs, reimpose @tariffs, unveil @tariffs, maintain @tariffs, keep @tariffs, implement @tariffs, enact @tariffs, add @tariffs, collect @tariffs, hit with @tariffs, retaliate with @tariffs | recipient=on,against,obj
verb    impose tax on import, tax import, launch trade war, start trade war, wage trade war, escalate trade war | recipient=on,against,obj
noun    tariff hike, tariff increase, import duty, import tariff, tariff war, retaliatory tariff, anti-dumping duty, antidumping duty, countervailing duty, punitive tariff, punitive duty, reciprocal tariff, import tax, import levy, trade fight, trade dispute, tit-for-tat tariff, customs duty, steel tariff, trade conflict, retaliatory duty, tariff boost, tariff decision, tariff fight, tariff rise, tariff package, tariff barrier, tit-for-tat duty | actor=poss,amod,compound,by,between recipient=on,against,from,with | unless compound=electricity,water,phone,energy,feed-in,postal,transport; unless head=@easing
noun    tariff | actor=poss,amod,by,from recipient=on,against | needs on,against,by,poss,from; unless compound=electricity,water,phone,energy,postal,transport; unless head=@easing
noun    duty, levy | actor=poss,amod,by,from recipient=on,against | needs on,against; unless on=@time,behalf; unless amod=active; unless head=pay,avoid; unless head=@easing
noun    trade war | actor=poss,by,between recipient=with,against,on | needs with,between,poss,by,against,of
+ The government imposed tariffs on China. => government > China
+ The trade war between Canada and Peru went on. => Canada & Peru > ?
+ New tariffs on Chilean wine take effect on Monday. => ? > Chilean
- The electricity tariff rose for families.
- She paid duty on the whisky.

family sanction.cut
says    Cuts, suspends or stops aid, support, cooperation or a commitment.
type    SANCTION
mode    discontinue
context economic
cameo   162
verb    cut, suspend, halt, freeze, stop, end, reduce, slash, withhold, cancel, terminate, scrap, curtail, discontinue, cease, pause, defund, scale back, cut off, cut back, phase out, withdraw, pull, drop, abandon, axe, revoke, shelve, block | recipient=to,for,from,with,of | when obj=aid,assistance,funding,support,cooperation,fund,subsidy,loan,grant,backing,contract,program,programme,delivery,financing,preference,partnership,exchange,accreditation,membership,purchase,deal,project,investment,contribution,collaboration,sharing,arm,scholarship,credit,flight,visa,pipeline,railway,supply,supplies,donation,link,shipment,service,talks,sale; unless subj=@disaster,firm,patient,doctor; unless obj@person
verb    put end, bring end, bring to end | actor=subj recipient=with | when to=@talk,diplomacy,cooperation,partnership,process,dialogue; when obj=@talk,diplomacy,process
noun    end, halt | actor=by recipient=with | when to=@talk,diplomacy,cooperation,partnership,process,aid
verb    cut funding, cut aid, pull plug, turn tap off, pull out of deal, pull out of agreement, pull out of project, pull out of treaty, pull out of accord, withdraw from deal, withdraw from treaty, withdraw from agreement, withdraw from accord, exit deal, exit treaty, exit accord, quit deal, quit treaty, quit accord, abandon deal, abandon treaty, abandon agreement, scrap treaty, scrap deal, scrap agreement, tear up agreement, tear up deal, abrogate treaty, abrogate, denounce treaty, renounce treaty, renounce agreement, suspend treaty, suspend deal, suspend agreement, suspend participation, cancel visit, cancel trip, call off visit, cancel summit, cancel meeting, call off summit, call off meeting, call off @talk, suspend @talk, break off @talk, halt @talk, cancel @talk, end @talk, walk out of @talk, pull out of @talk, walk away from @talk, abandon @talk, withdraw from @talk, quit @talk, leave @talk, walk out of meeting, walk out, break off negotiation, scuttle @talk, end diplomacy, end dialogue, postpone visit, storm out, end truce, end ceasefire, break truce, renege on deal, break ceasefire | recipient=with,to,from,of | unless obj=wedding,concert,match,game; unless of=theater,theatre,film,match
noun    aid cut, funding cut, suspension of aid, cut in aid, funding freeze, aid freeze, aid suspension, termination of contract, withdrawal of support, suspension of support, end of support, abrogation, walkout from talk, cancellation of visit, end to dialogue, suspension of cooperation, funding halt | actor=poss,amod,by recipient=to,for,of,from
+ Sweden suspended aid to Mali. => Sweden > Mali
+ The delegation walked out of the talks. => delegation > ?
+ Washington withdrew from the treaty. => Washington > ?
- The firm cut forty jobs.
- The couple cancelled the wedding.
- The show ended its run.

family sanction.withdraw
says    Breaks or lowers diplomatic relations; leaves an organisation; recalls envoys.
type    SANCTION
mode    withdraw
context diplomatic
cameo   161
verb    sever @relation, cut @relation, break @relation, break off @relation, suspend @relation, downgrade @relation, freeze @relation, end @relation, cut off @relation, reduce @relation, scale down @relation, halt @relation, rupture @relation, cool @relation, sour @relation, strain @relation, derecognize, derecognise, withdraw recognition, recall ambassador, recall envoy, withdraw ambassador, pull ambassador, recall diplomat, withdraw diplomat, withdraw envoy, close embassy, close consulate, shut embassy, shut consulate, shutter embassy | recipient=with,from,to,in,obj | unless obj=hair
verb    leave, quit, exit, withdraw, pull out, depart, secede, resign, drop out, relinquish | recipient=obj,from,of | when obj,from,of=union,eu,nato,un,who,bloc,alliance,organization,organisation,opec,council,coalition,pact,convention,commonwealth,unesco,league,brexit,membership,community,partnership,ecowas,agency,mercosur,treaty,accord; unless subj=player,club
verb    withdraw, pull out | recipient=from | needs from@place; unless subj=@force,@ship,army,tank; unless obj
verb    pull staff, withdraw staff, evacuate staff, withdraw delegation, recall delegation, withdraw mission, close mission, shut mission, pull diplomat, evacuate embassy, suspend operation in | recipient=from,in
noun    exit | actor=poss,of,by recipient=from | needs from,poss,of; unless compound=fire,emergency,highway; unless of=@force
noun    exit, withdrawal, departure | actor=poss,amod,by,of recipient=from | when from=union,eu,nato,bloc,alliance,organization,organisation,opec,council,coalition,ecowas,treaty,accord,agreement,deal,pact,court,commonwealth
noun    severance of @relation, withdrawal from union, recall of ambassador, closure of embassy, break in relation, rupture, secession, exit from union, diplomatic freeze | actor=poss,amod,by,of recipient=from,with,to | unless compound=pipeline,muscle,tendon,membrane; unless of=pipe,pipeline,tendon,appendix,membrane,dam,tank
+ The government severed ties with Chad. => government > Chad
+ Peru recalled its ambassador from Chile. => Peru > Chile
+ Britain left the European Union. => Britain > Union
- She left the credit union office at noon.
- The player left the club.

family sanction.expel
says    Expels envoys and members; drives people from home; displaces.
type    SANCTION
mode    expel
context diplomatic
cameo   166
verb    expel, eject, exclude, oust, evict, suspend, banish | recipient=obj,from | when obj=@envoy,mission,inspector,observer,staff,agency,attache,official,member,ngo,worker,country,state,representative,delegation,lawmaker,peacekeeper; when from=bloc,union,group,council,party,organization,organisation,g8,parliament; unless obj=employee,student,pupil,player,air,gas
verb    exclude | recipient=obj | needs obj@party; needs from
verb    leave homeland, leave homeland behind, leave native | actor=- recipient=subj | unless subj=@office
verb    expel | recipient=obj | unless obj=air,gas,student,pupil,water,smoke,breath,demon,player,toxin,migrant,refugee,immigrant,foreigner
verb    order to leave, give 48 hours to leave, ask to leave, tell to leave, declare persona non grata, drive out, force to flee, force from home, force out, displace, uproot, drive away, chase out, chase away, push out, force to leave, drive from home, drive from homeland, drive from land | recipient=obj | unless obj=demon,evil,animal,@disease,water,air,job,competition,worker,ceo,coach; unless subj=technology,robot,@sport
verb    flee, escape | actor=- recipient=subj | when obj,from,to,across,into=home,fighting,violence,war,country,village,town,persecution,conflict,city,border,repression,attack,homeland,famine,poverty,abroad,neighboring,hunger,camp,turkey,jordan,lebanon,bangladesh,uganda,poland,chad,sudan,syria,ukraine,myanmar,oppression,regime,forest,safety,bombardment; unless subj=suspect,attacker,gunman,robber,prisoner,inmate,driver,bomber,thief,killer,assailant,militant,money,capital,investor,car
verb    be displaced, become refugee, leave home, lose home, abandon home, live in displacement, take refuge, seek shelter, flee | actor=by recipient=subj | unless subj=suspect,attacker,gunman,robber,prisoner,inmate,driver,bomber,thief,killer,assailant,militant,money,capital,investor,car,bull,dog,@animal; unless in=@disaster,@accident; unless by=@disaster
noun    expulsion, displacement, exodus, eviction from country, ejection, ouster from, flight of people, mass displacement, ostracism, exile | actor=by,poss recipient=of | unless of=air,gas,water; unless compound=pupil,student,brain,engine
+ Latvia expelled two diplomats. => Latvia > diplomats
+ Civilians fled their homes. => ? > Civilians
+ The refugees were driven out by rebels. => rebels > refugees
+ The expulsion of an envoy angered Rabat. => ? > envoy
- The school expelled a pupil.
- The robber fled in a car.

family sanction.convict
says    Convicts, sentences, fines or rules against a party.
type    SANCTION
mode    convict
context legal
cameo   116
holds   that
verb    convict, sentence, condemn, fine | recipient=obj | when to=death,prison,jail,year,imprisonment,life,term,month,labor,labour,house,lash; when of,for,in=@crime
verb    convict, sentence, fine | recipient=obj | needs obj
verb    find guilty, find liable, hand down sentence, pass sentence, hand down verdict, hand sentence, give sentence, pronounce sentence, impose sentence, uphold sentence, uphold conviction, uphold verdict, give life sentence, give prison term, order to pay, hold in contempt, find in contempt, hit with fine, impose fine, levy fine, slap fine, issue fine, strip of title, strip of rank, rule against, award damage, get life sentence, receive sentence, face sentence, serve life sentence, face death penalty, face life, get prison term, be jailed for, hand jail term, hand prison term, give jail term, convict in absentia, sentence in absentia | recipient=obj,on,to,against,iobj,of
verb    rule, decide, find | recipient=against | when against=@office,government,china,state,company,country,ministry,russia,israel,group,president,party; needs against; unless subj=hand
verb    rule | recipient=against | needs that; unless that=out
noun    conviction, sentence | actor=poss,by,from recipient=of,for,against,poss | needs of,for,against,by,poss,in,amod; unless amod=religious,moral,political,deep,strong,firm; unless head=speak,act; unless of=word
noun    conviction | actor=by recipient=of | when head=overturn,uphold,quash,appeal,annul,reverse
noun    prison sentence, death sentence, jail sentence, life sentence, prison term, jail term, guilty verdict, verdict, death penalty, suspended sentence, life imprisonment, arbitral ruling, court fine, sentencing | actor=poss,by,from recipient=of,for,against | unless amod=religious,moral,political,deep,strong,firm; unless compound=word; unless that
noun    fine | actor=poss,by,from recipient=against,on,for | when of=@money; needs against,on,for
+ The court sentenced the banker to ten years in prison. => court > banker
+ Two officers were convicted of murder. => ? > officers
+ A judge fined the company. => judge > company
- She spoke with conviction.
- The sentence has six words.
- They condemned the attack.
