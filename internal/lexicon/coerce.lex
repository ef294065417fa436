# COERCE: seize, restrict, arrest, deport or censor.

family coerce.arrest
says    Arrests, detains, jails or holds people.
type    COERCE
mode    arrest
context legal
cameo   173
verb    arrest, detain, jail, imprison, apprehend, incarcerate, nab, collar, rearrest, re-arrest, intern, confine, remand, handcuff, bust, re-imprison, reimprison | recipient=obj | unless obj=decline,slide,fall,spread,growth,development,attention,imagination,flow,moment,mood,essence,market,spirit,audience,image,title,seat,vote,share,heart,slowdown,erosion,deterioration,trend,carbon,data,@territory,@animal,@building,weapon,footage,gold,crown,trophy; unless subj=camera,photo,film,picture,book,image,doctor
verb    capture | recipient=obj | needs obj@party; unless obj@place
verb    round up, take into custody, lock up, put behind bars, put in jail, throw in jail, throw into jail, send to prison, send to jail, put under house arrest, place under house arrest, place under arrest, put under arrest, take into detention, haul off, haul in, bring in for questioning, hold without charge, hold in custody, hold in prison, keep in prison, keep in custody, hold in detention, hold in solitary, hold incommunicado, bring into custody, send back to prison, return to prison, remand in custody, deny bail, refuse bail, revoke bail, hold prisoner, keep in detention, put in prison, put in handcuff, make arrest, serve with warrant, cart off, throw into prison, hold under house arrest, hold under arrest, keep under house arrest, extend detention, order detained, order jailed, order held, place in custody, transfer to jail, lead away in handcuff, order back to prison, return to jail, return to custody, revoke house arrest, revoke parole, keep behind bar, confine to house, order to prison, remand to custody | recipient=obj,of,for | unless obj=speed,tab,cattle,phone,signal,pace,steam,power,package,piece,slack,territory,building,asset,ship,drug,weapon,tanker,vessel,land,control,opportunity,property,company
verb    hold | recipient=obj | needs obj@party; unless obj=office,title,talk,meeting,post,position,power,record,gun,sign,hand,view,share,seat,rally,event,breath,banner,flag,election,@territory,conference,summit; unless pred; unless as; unless subj=@territory,stadium,hall,bank,investor,room,arena,theater
verb    hold | recipient=obj | when obj=@captive,suspect,mayor,reporter,minister,leader,him,her,them,people,dozen,hundred,thousand; when in=jail,prison,custody,detention,cell,camp,confinement,isolation,incommunicado; when without=charge,trial; when as=suspect; unless obj=office,title,talk,meeting,post,position,power,record,gun,sign,hand,view,share,seat,rally,event,breath,banner,flag,election
verb    catch | recipient=obj | needs obj@party; unless by=surprise; unless on=camera,tape,film; unless in=traffic,crossfire,fire,middle; unless off; unless up; unless with
verb    catch | recipient=obj | when by,subj=@police,guard,authority,officer,agent,soldier,troop; when as=spy; when obj=fugitive,escapee,prisoner,inmate,militant; unless by=surprise; unless on=camera; unless in=traffic,crossfire,fire,middle
verb    catch, intercept | recipient=obj | when obj=suspect,smuggler,trafficker,thief,migrant,spy,fugitive,poacher,militant,gang,attacker,killer,escapee,inmate,criminal,member,people,person,man
verb    languish, sit, remain, serve, be, stay, spend, end up | actor=- recipient=subj | when in,behind=jail,prison,custody,detention,cell,captivity,bar,jailhouse; when under=arrest; unless subj=officer,staff,guard,visitor,doctor,official,term
verb    face arrest, face detention, go to jail, go to prison, serve sentence, serve term, serve time, be behind bars, be in custody, be in jail, be in prison, be in detention, be under arrest, be under house arrest, remain in custody, remain in jail, remain in prison, remain in detention, be at guantanamo | actor=by recipient=subj
noun    prison, jail, custody, detention | recipient=head actor=amod,of | when head=hold,keep,put,throw; unless compound=maximum
noun    detention | actor=poss,amod,by recipient=of,poss | needs of,by,poss; unless head=center,centre,facility,camp
noun    revocation | actor=by recipient=of | when of=bail,arrest,parole,probation
noun    arrest, imprisonment, incarceration, apprehension, mass arrest, rearrest, house arrest, jailing, roundup, round-up, capture, captivity, internment, pretrial detention, pre-trial detention, administrative detention, arbitrary detention, arbitrary arrest, remand, re-arrest, pretrial custody | actor=poss,amod,by recipient=of | unless amod=cardiac,respiratory; unless compound=cardiac,motion,carbon,child,data,video; unless of=carbon,data,child,image
+ Police arrested two bankers on Friday. => Police > bankers
+ The editor was detained by agents. => agents > editor
+ The arrest of a singer in Cairo angered fans. => ? > singer
+ Activists have been held in prison since May. => ? > Activists
- The bank tried to arrest the decline of the peso.
- She held office for a year.
- The camera captured the moment.
- Cardiac arrest is a common cause of death.

family coerce.deport
says    Deports, forcibly returns or hands over people.
type    COERCE
mode    deport
context migration
cameo   174
verb    deport, repatriate, extradite, banish, exile, refoul, turn over | recipient=obj | when obj=@captive,@crowd,migrant,refugee,immigrant,asylum-seeker,seeker,national,citizen,foreigner,thousand,worker,family,cleric,him,her,them,student,gang,uyghur,illegal,alien,smuggler,trafficker; unless obj=profit,earnings,money,body,remains,capital,asset,artifact,fund; unless on
verb    deport | recipient=obj
verb    send back, send home, force back, ship back, fly back, kick out, throw out, turn over, hand over, forcibly return, forcibly repatriate | recipient=obj | needs obj@party; unless obj=@force,@place,body,envoy,ambassador,power,control,@office,country,nation,state,territory,city,town,government,island,region; unless subj=voter,referee,judge
verb    send back, send home, force back, push back, ship back, fly back, forcibly return, forcibly repatriate, return forcibly, kick out, throw out, return, remove, hand over, fly | recipient=obj | when obj=detainee,inmate,migrant,refugee,immigrant,asylum-seeker,seeker,foreigner,deportee,uyghur,uighur,defector,illegal,alien,gang,dissident,haitian,rohingya,syrian,afghan,venezuelan,mexican,honduran; unless subj=voluntarily; unless obj=gift
verb    expel, eject, oust | recipient=obj | when obj=migrant,refugee,immigrant,foreigner,asylum-seeker,tourist,journalist,missionary,cleric,national,uyghur
verb    put on plane, put on flight, send to third country, carry out deportation, step up deportation, begin deportation, resume deportation, order deportation, face deportation | recipient=obj,of,subj
noun    deportation, repatriation, forced return, forced repatriation, extradition, refoulement, mass deportation, removal, pushback, deportation flight, banishment, rendition, forcible return, deportation order, forcible repatriation | actor=poss,amod,by recipient=of | unless of=tariff,sanction,statue,subsidy,barrier,mine,debris,name,ban,restriction,law,waste,tumor,president,minister,tax,leader,body,remains,trash,asset,profit,troop,weapon; unless compound=snow,hair,waste,mine,debris,profit,asset; unless amod=voluntary,safe
+ Austria deported forty migrants to Kabul. => Austria > migrants
+ The refugees were sent back by border guards. => guards > refugees
+ The deportation of Uyghurs from Thailand began. => ? > Uyghurs
- Snow removal began at dawn.
- The senator accused him of handing the country over to criminals.
- The firm repatriated profits.

family coerce.restrict
says    Restricts movement, assembly, rights or conduct; closes or blocks.
type    COERCE
mode    restrict
context rights_freedoms
cameo   172
verb    curb, rein in, crush, silence, quash, quell | recipient=obj,on | when obj=right,freedom,protest,press,speech,movement,dissent,opposition,media,activist,critic,journalist,unrest,uprising,rebellion,liberty,power,activity,demonstration,revolt,independence
verb    restrict, curtail, outlaw, prohibit, forbid, criminalize, criminalise, suppress, repress, stifle, clamp down, crack down, cordon, barricade, blockade, lock down, seal off, cordon off, fence off, wall off, close off, shut off, subjugate, muzzle, gag | recipient=obj,on | unless subj=@market,demand,@disease,drug,shortage,diet,@nature; unless obj=flow,appetite,inflation,growth,emission,spending,deficit,price,cost,enthusiasm,@disease,spread,@disaster,pain,symptom,cough,pollution,waste,demand,speed,innovation,grape,debt,infection,temper,speculation,rumor,fear; unless on=@disease; unless obj=smoking,food
verb    reintroduce @restriction, put in @restriction, reimpose @restriction, require permission, impose curb | recipient=on,against,for | unless obj=rule; unless subj=company,school
verb    impose @restriction, introduce @restriction, enforce @restriction, tighten @restriction, enact @restriction, place @restriction, put in place @restriction, extend @restriction, announce @restriction, order @restriction, maintain @restriction, slap @restriction, reinstate @restriction, declare lockdown, order lockdown, impose blockade, impose siege, enforce blockade, maintain blockade, tighten blockade, set up roadblock, set up checkpoint, tighten control, tighten security law, introduce border control, impose visa | recipient=on,against,upon,over
verb    close, shut, seal, block, shut down, close down, shutter | recipient=obj | when obj=border,crossing,frontier,entrance,waterway,gate,school,camp,road,airspace,embassy,consulate,office,church,mosque,university,bridge,checkpoint,port,airport,strait,center,centre,square,newspaper,station,seminary,access,passage,route,entry,shop,bar,restaurant; unless subj=@disaster,owner,company,chain,@market,storm,snow,accident,firm,protester,demonstrator,striker
verb    prevent, bar, block, stop, forbid, prohibit, preclude, ban, exclude, hinder | recipient=obj | needs obj@party; needs from; unless subj=@disaster,weather,rain,injury,storm,illness,@disease,snow,doctor,vaccine,law; unless from=disease
verb    allow not, permit not, let not, allow only, permit only, cannot allow | recipient=obj | needs obj@party; needs inf; unless subj=app,software,law,rule,time
verb    ban, forbid, prohibit, outlaw | actor=subj recipient=- | needs obj; unless obj=@trade; unless subj=club,team,fifa,uefa,ioc,league,@sport,doctor,parent,company,airline
verb    stop, turn back, block, halt, search, inspect | recipient=obj | when obj=@ship,vessel,passage,convoy,motorbike,motorcycle,car,bus,truck,vehicle,motorist,traveler; needs subj@party; unless subj=protester,demonstrator,farmer,driver,activist
verb    limit | recipient=obj | needs obj@party; needs subj@party
verb    prevent, bar, block, stop, forbid, prohibit, preclude, deter, ban, exclude, disqualify, keep, hinder, impede, obstruct, hamper | recipient=obj | when from=enter,leave,travel,vote,gather,run,attend,work,speak,protest,cross,meet,hold,participate,contest,reach,visit,publish,assemble,campaign,return,sail,pass,stand,play,take,post,wear,use,join,fish; unless subj=@disaster,weather,rain,injury,storm,illness,@disease,snow,doctor,vaccine
verb    pass law, adopt law, enact law, pass legislation, approve law, sign law, adopt legislation, approve bill, pass bill, enact legislation, sign decree, issue decree, issue ban, impose ban, introduce ban, enforce ban | recipient=on,against | when obj=@law; when against=@right,lgbt,gay; needs on,against,that,acl
verb    force to close, force to shut, order closed, order to close, order closure, order shutdown, order evacuation, only permit, only allow, not allow, put under surveillance, place under surveillance, keep under surveillance, wiretap, surveil, spy on, strip of citizenship, revoke citizenship, revoke passport, revoke license, revoke licence, revoke accreditation, confiscate passport, seize passport, suspend license, suspend licence, revoke visa, cancel passport, dissolve parliament, suspend parliament, suspend constitution, dissolve assembly, freeze account, strip of immunity, suspend accreditation, sideline, purge, force to shutter, order to shutter, make leave | recipient=obj,of,iobj,on | unless obj=weather,situation,level,progress,development,@disease,price,heart,system,inflation,ceasefire,election; unless subj=injury
noun    crackdown, repression, suppression, clampdown, blockade, lockdown, persecution, censorship law, subjugation, criminalization, criminalisation, purge, roadblock, travel ban, house-to-house search, travel restriction, movement restriction, border closure, closure of border, visa ban, restriction on right, restriction on freedom, no-fly zone, travel restrictions, surveillance | actor=poss,amod,compound,by recipient=on,against,of | unless compound=immune,appetite,fire,disease; unless amod=immune; unless of=symptom,cough,fire
noun    restriction, curb, ban, prohibition, limit | actor=poss,amod,by recipient=on,against | needs on,poss,by; unless on=import,export,trade,sale,good,technology,chip,steel,oil,gas,grain,book,newspaper,website,media,publication,@money,age,time,speed,size,spending,emission,carbon,product; unless on=business,company,industry,investment,supply,firm,semiconductor; unless head=@easing
noun    closure | actor=by recipient=of | when of=border,crossing,school,camp,road,airspace,embassy,consulate,office,church,mosque,university,station,port,airport,strait,center,centre
+ The government banned women from driving. => government > women
+ The crackdown on the opposition went on. => ? > opposition
+ Police prevented the monks from leaving. => Police > monks
+ The crackdown on unions began in May. => ? > unions
- Snow closed the pass.
- The bank tried to curb inflation.
- The injury prevented her from running.

family coerce.ban
says    Bans or dissolves a party, group or person from public life.
type    COERCE
mode    ban
context political_institutions
cameo   1722
verb    ban, outlaw, proscribe, dissolve, disband, deregister, disqualify, bar, blacklist, delist, liquidate, declare undesirable, declare persona non grata, declare illegal, declare extremist | recipient=obj | when obj=party,group,organization,organisation,movement,candidate,union,sect,brotherhood,opposition,ngo,charity,association,church,politician,lawmaker,faction,league,witness,militia,foundation,front; unless subj=club,team,fifa,uefa,ioc
verb    ban from office, bar from office, bar from running, ban from politics, ban from running, disqualify from running, strip of immunity, bar from election, ban from election, remove from ballot, strip of office | recipient=obj
noun    ban, prohibition, dissolution, outlawing, proscription, disqualification | actor=poss,amod,by recipient=on,of | when on,of=party,group,organization,organisation,movement,candidate,union,sect,ngo,association,politician,lawmaker,opposition
+ The court banned the party. => court > party
+ The candidate was disqualified by the commission. => commission > candidate
- The league banned the striker for two games.
- The tablet dissolves in water.

family coerce.censor
says    Censors: blocks, bans or closes media and publications.
type    COERCE
mode    censor
context rights_freedoms
cameo   1721
verb    censor, redact, gag, jam, muzzle, bowdlerize | recipient=obj | unless obj=door,finger,brake,session,traffic
verb    ban, block, shut down, close, close down, suspend, shutter, take off air, confiscate, seize, restrict, outlaw, shut, throttle, filter, withdraw, forbid, prohibit, burn | recipient=obj | when obj=@publication,newspaper,broadcaster,book,website,outlet,channel,magazine,press,journalism,news,chatgpt,textbook,film,movie,reporting,coverage,broadcasting; unless subj=reader,author,company,owner,firm,user,parent
verb    impose censorship, block access to internet, cut internet, restrict access to internet, take off the air, block access to website, shut down internet, force off air, impose news blackout, order internet shutdown, submit for review, suspend publication, order to suspend publication, halt publication, stop publication, ban publication, suspend broadcast, ban broadcast | recipient=of,on,to,obj
noun    internet shutdown, media blackout, news blackout, internet blackout, book ban, media ban, press censorship, media crackdown, ban on book, ban on newspaper, gag order, banning of book, restriction on press | actor=poss,amod,by recipient=of,on,against
noun    ban, restriction, prohibition, crackdown | actor=poss,amod,by recipient=on,of,against | when on,of,against=@publication,press,journalism,expression,speech,journalist,reporter,printing,publishing,internet,chatgpt
noun    censorship | actor=poss,by recipient=of,on | needs of,by,on
+ The ministry banned the newspaper. => ministry > newspaper
+ Authorities blocked several websites. => Authorities > websites
- The company shut down its store website for repairs.
- The driver jammed the brake.

family coerce.seize
says    Seizes property, ships, territory or power; ousts leaders.
type    COERCE
mode    seize
context resource
cameo   171
verb    seize, confiscate, expropriate, impound, requisition, appropriate, nationalize, nationalise, annex, occupy, capture, conquer, retake, recapture, wrest, repossess, sequester, overrun, reconquer, reoccupy | recipient=obj,from | unless obj=opportunity,chance,moment,title,attention,imagination,trophy,lead,post,niche,place,mind,headline,initiative,market,share,heart,@captive,space,gene,hearts,lease,role,tree,statue,medal,position in; unless subj=camera,book,film,photo,fear,engine,@disaster,@sport,voter,photograph; unless on=idea,remark,speech,fact
verb    overthrow, oust, depose, topple, dethrone | recipient=obj | needs obj; unless obj=tree,statue,title,record,post; unless subj=@disaster,@sport
verb    unseat | recipient=obj | needs obj@party; unless in=@election,primary
verb    remove from power, remove from office, drive from power, force from power, force from office, sweep from power, oust from power, oust from office, strip of power, topple from power | recipient=obj | needs obj; unless subj=voter,player,club,election
verb    take over, take control, seize control, gain control, seize power, grab power, take power, grab land, assume control, wrest control, take possession, take ownership, sack, dismiss, fire, suspend, remove, force out, push out, stage coup, mount coup, carry out coup, attempt coup, lead coup, launch coup, plot coup, attempt to overthrow, plot to overthrow, try to overthrow, establish control, capture control, stage putsch | recipient=obj,of,from,against,over | when obj=@office,official,government,cabinet,regime,judge,governor,mayor,minister,prosecutor,general,control,power,coup,asset,ownership,possession,land,parliament,president,city,town,village,capital,airport,base; when of,in=@territory,city,town,power,country,government,factory,plant,station,building,facility,company; unless subj=company,owner,club,team,board,@sport; unless obj=coach,ceo,missile,shot,gun,rocket,pupil,manager
verb    freeze, block, seize, confiscate, forfeit | recipient=of,obj | when obj=asset,account,property,cash,passport,land,weapon,drug,cocaine,heroin,shipment,cargo,computer,document,equipment,ammunition,ivory,fund,vehicle,gold,ship,vessel,tanker,boat,oil,home,house,phone,yacht,heroin,ton,kilogram; unless subj=@disaster,cold,temperature,user
verb    board, intercept, interdict, detain, commandeer | recipient=obj | when obj=@ship,cargo,shipment,aircraft,convoy; unless subj=passenger,tourist,migrant,refugee
verb    forcibly recruit, conscript, press-gang, force into labor, enslave, rob, extort, plunder, steal | recipient=obj,from | when from=bank,villager,farmer,government,people,museum,trader,driver,state,citizen; when obj=bank,villager,farmer,people,trader,driver,cattle,worker,child,resident
noun    seizure | actor=poss,by recipient=of | needs of,by; unless amod=epileptic
noun    confiscation, expropriation, annexation, takeover, capture, coup, putsch, occupation, nationalization, nationalisation, coup d'etat, coup attempt, attempted coup, land grab, power grab, military coup, military takeover, impoundment, asset freeze, interception, interdiction, forfeiture, palace coup, land seizure, regime change, sequestration, recapture | actor=poss,amod,by recipient=of,on,against | unless compound=company,corporate,hostile,@sport,data,carbon,animal; unless amod=hostile,epileptic,corporate,diplomatic,publicity; unless of=company,firm,carbon,data,charge,case,claim,lawsuit,employee,coach,brain
noun    overthrow, ouster, removal from office, removal from power, toppling, attempted overthrow, dismissal, sacking | actor=by recipient=of,poss | unless of=company,firm,carbon,data,charge,case,claim,lawsuit,employee,coach,brain; unless poss=company,firm,club,team
+ Soldiers removed President Tamm from power. => Soldiers > Tamm
+ Rebels seized the airport on Sunday. => Rebels > ?
+ Crowds cheered Tamm's ouster by the army. => army > Tamm
+ The general overthrew the president. => general > president
+ Police confiscated a ton of cocaine. => Police > ?
+ The annexation of the island drew protests. => ? > island
- She seized the opportunity.
- The company took over a rival.
- The film captured the imagination of viewers.
- He had a seizure in the night.

family coerce.martial-law
says    Declares martial law or a state of emergency.
type    COERCE
mode    martial-law
context military
cameo   1724
verb    declare martial law, impose martial law, declare state of emergency, impose state of emergency, impose emergency rule, declare emergency rule, extend state of emergency, declare state of siege, extend martial law, invoke emergency power, impose emergency law, suspend constitution, impose military rule, proclaim martial law, proclaim state of emergency, impose direct rule, lift not state of emergency, prolong state of emergency, renew state of emergency | recipient=in,on,over | unless in=health; unless over=@disaster,@disease; unless after=@disaster
noun    martial law, state of emergency, emergency rule, state of siege, military rule, emergency law, emergency decree, state of exception | actor=poss,by recipient=in,on | needs in,by,over,on,subj; unless head=study; unless head=@easing
+ The president declared martial law in the province. => president > ?
+ The junta has declared martial law in the capital. => junta > ?
- The hospital has an emergency room.
- He studied martial arts.

family coerce.curfew
says    Imposes a curfew.
type    COERCE
mode    curfew
context rights_freedoms
cameo   1723
verb    impose curfew, declare curfew, order curfew, extend curfew, enforce curfew, announce curfew, reimpose curfew, tighten curfew, place under curfew, put under curfew, clamp curfew, introduce curfew, slap curfew | recipient=on,in,obj
noun    curfew, dusk-to-dawn curfew, night curfew, round-the-clock curfew, overnight curfew, nighttime curfew | actor=poss,by recipient=on,in | unless compound=teen; unless head=miss,break,set; unless head=@easing
+ The governor imposed a curfew. => governor > ?
+ Residents are under a curfew imposed by the army. => army > ?
- The children went to bed at nine.
- The mother set her son a bedtime.

family coerce.withhold
says    Withholds goods and services: food, power, water, pay, internet.
type    COERCE
mode    withhold
context human_rights
cameo   170
verb    deprive, starve, deny | recipient=obj,iobj | when of,obj=food,water,electricity,power,medicine,sleep,care,internet,supply,access,aid,liberty,freedom,right,fuel,oxygen,counsel,lawyer,visit; unless subj=@disaster,drought
verb    cut off, cut, shut off, turn off, switch off, block, withhold, divert, choke off | recipient=to,from | when obj=electricity,power,water,food,fuel,gas,internet,supply,aid,access,salary,wage,pay,phone,service,medicine; unless subj=@disaster,storm,company,consumer,customer,user,firm,opec; needs to,from
noun    internet shutdown, power cut, water cut, deprivation of food, deprivation of liberty, starvation tactic, blockade of food, phone shutdown | actor=poss,amod,by recipient=to,of,on | needs by,to,of,poss
+ Israel cut off water to Gaza. => Israel > Gaza
+ The army cut off electricity to the rebels. => army > rebels
- The storm cut power to thousands.
- She turned off the lamp.

family coerce.misinformation
says    Spreads disinformation or propaganda.
type    COERCE
mode    misinformation
cameo   170
verb    spread disinformation, spread misinformation, spread propaganda, spread fake news, spread falsehood, spread lie, peddle disinformation, peddle propaganda, spread conspiracy theory, spread rumor, wage disinformation campaign, run disinformation campaign, conduct influence operation, whitewash, brainwash, doctor video, fabricate, falsify, forge, manipulate information, peddle lie, run troll farm, broadcast propaganda, sow disinformation, disseminate disinformation, push disinformation, push propaganda, push narrative | recipient=against,about,in,at,to,obj | unless obj=wall,fence,part,steel,signature,metal,link,tie,component,chip,path,alliance,friendship,passport
noun    disinformation campaign, misinformation campaign, propaganda campaign, influence operation, influence campaign, smear campaign, information warfare, propaganda war, information operation, disinformation operation | actor=poss,amod,compound,by recipient=against,on,about
+ Russia spread disinformation about Latvia. => Russia > Latvia
+ The embassy ran a disinformation campaign against Latvia. => embassy > Latvia
- She fabricated steel parts.
- The painter whitewashed the wall.

family coerce.cyber
says    Attacks or breaks into computers and networks.
type    COERCE
mode    cyber
context cyber
cameo   170
verb    hack, breach, phish, infiltrate, ddos, deface, cripple, infect, penetrate | recipient=obj,into | when obj,into=computer,network,system,server,email,account,website,database,phone,device,site,software,grid,mailbox,infrastructure,inbox,machine; unless subj=@disaster,bird
verb    target, attack, penetrate, compromise, disrupt, cripple, break into | recipient=obj | when obj,into=computer,server,website,network,database,email,grid,account; when subj=hacker
verb    hack | recipient=obj,into | unless to=death; unless obj=path,way,trail,weed,@victim,forest,bush,tree; unless with=machete,axe,knife
verb    launch cyberattack, carry out cyberattack, conduct cyberattack, launch cyber attack, steal data, plant malware, install spyware, deploy malware, deploy spyware, take down website, knock offline, conduct cyberespionage, launch ransomware attack, carry out hack | recipient=on,against,from,obj
noun    cyberattack, cyber attack, cyber-attack, hacking, hack, cyberespionage, cyber espionage, ransomware attack, data breach, denial-of-service attack, phishing attack, hacking attack, cyber operation, cyber warfare, ddos attack, hacking campaign, computer attack, cyber intrusion, cyber-espionage, malware attack, phishing campaign, cyber assault, cyber breach, cyber extortion, cyber crime, hacking operation, cyber-attacks, online attack, computer breach, security breach, cyber incident, network breach, hack-and-leak operation | actor=poss,amod,compound,by recipient=on,against,of,into | unless compound=life,travel,growth
+ Hackers attacked the ministry in a cyberattack. => Hackers > ministry
+ A cyberattack on the bank shut its branches. => ? > bank
- They cut a path through the forest.
- He shared a life hack.

family coerce.pressure
says    Coerces, bullies, harasses, raids, evicts, foils or breaks up.
type    COERCE
cameo   170
verb    coerce, intimidate, harass, bully, browbeat, blackmail, strong-arm, cow, persecute, oppress, subjugate, mistreat, evict, uproot, dispossess, extort, enslave, ostracize, arm-twist, strongarm, silence by force | recipient=obj | unless obj=resource,opportunity,loophole,drug,alcohol,market,mineral,gas,oil,privilege,position,weakness,potential,talent,substance,tree; unless subj=@disaster,classmate,student,tree,@animal
verb    exploit, abuse | recipient=obj | needs obj@party; needs subj
verb    weaponize, weaponise | recipient=against | needs subj@party
verb    raid, search, storm, comb, ransack | recipient=obj | when subj=@police,agent,authority,investigator,prosecutor,customs,tax,officer,detective; when obj=home,office,headquarters,apartment,house,newsroom,brothel; unless obj=fridge,database,internet,soul; unless for=job,clue,survivor,victim,black
verb    foil, thwart, disrupt, dismantle, break up, bust, smash, uncover, crack, clear out, bring down, take down | recipient=obj | when obj=plot,cell,network,ring,gang,attack,coup,attempt,syndicate,camp,conspiracy,cartel,protest,operation,lab,trafficking,group,encampment; unless subj=@disaster,rain,storm,virus
verb    violate right, abuse right, commit abuse, commit human rights abuse, commit violation, commit atrocity, stage raid, carry out search, conduct search, carry out raid, conduct raid, step up raid, put pressure, use pressure, twist arm, use violence against, forcibly relocate, forcibly remove, forcibly transfer, force out, force from home, drive from home, tear down, bulldoze, demolish home, send to camp | recipient=of,on,against,obj,at
verb    force to land, force to turn back, force to evacuate, force to register, force to sign, force to confess, force to stop, force to abandon, force to sell, force to join, compel to leave, make sign | recipient=obj | unless subj=@disaster,weather,fire,@accident
verb    transfer, send, fly, shuttle, move, relocate, evacuate | recipient=obj | when obj=detainee,inmate,immigrant,migrant,prisoner,alien; needs subj@party,obj@party
noun    transfer, shuttling, relocation | actor=poss,amod,by recipient=of | when of=detainee,inmate,immigrant,migrant,prisoner,people; when amod=forced,forcible,secret,cruel
noun    coercion, intimidation, harassment, bullying, blackmail, persecution, eviction, extortion, oppression, forced labor, forced labour, human rights abuse, human rights violation, police raid, rights abuse, rights violation, economic coercion, forced eviction, forced displacement, exploitation, abuse of right, violation of human right, violation of right, raid on home, raid on office, forced relocation, slavery, enslavement, arm-twisting, witch hunt | actor=poss,amod,by recipient=of,against,on | unless compound=school,workplace,resource,child; unless of=resource,labor,power,process,drug,office,trust,system,mineral,natural,oil,gas,land
+ Police raided the newspaper. => Police > newspaper
+ Police foiled a plot. => Police > ?
+ Settlers harassed the shepherds. => Settlers > shepherds
+ Intimidation of voters by militias was reported. => militias > voters
- The firm exploits a gas field.
- The rain disrupted the final.
- The boy raided the fridge.
