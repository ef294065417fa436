# RETREAT: release, return, withdraw, disarm or cease fire.

family retreat.release
says    Releases, frees or exchanges people; acquits.
type    RETREAT
mode    release
context legal
cameo   0841
verb    release, free, liberate, acquit, parole, let go, set free, emancipate, exonerate, unchain, turn loose | recipient=obj | when obj=@captive,@victim,him,her,them,suspect,leader,reporter,blogger,dissident,lawyer,pilot,nun,priest,aid-worker,engineer,cleric,schoolgirl,teacher,son,wife,brother,hundred,dozen,lawmaker,student,sailor,editor,minister,president,singer; unless subj=company,studio,band,singer,artist,label,apple; unless obj=statement,report,album,film,movie,video,photo,data,detail,name,song,document,list,book,footage,figure,gas,energy,water,image,fund,space,result,aid,money,slave,memory,game,hand,carbon,version,product,time,resource,up,picture
verb    release | recipient=obj | when obj@person; when obj=@captive,@victim,@crowd,member,man,woman,follower,christian,muslim,jew,russian,american,ukrainian,israeli,iranian,foreigner,pastor,priest,monk,aide,economist,dual,academic,opponent,critic,politician,rebel,spy; unless obj=report,assessment,program,programme,study,data,statement,hour,minute,day,video,book,album
verb    free, let go free, let free, acquit | recipient=obj | needs obj@party; unless subj=company,studio,band,label; unless obj@place; unless obj=fund; unless from=debt,tax,poverty,fear
verb    release | recipient=obj | when obj=@ship,@drone,plane,truck,cargo,shipment
verb    release on bail, set free, grant bail, grant parole, let go, hand over hostage, swap prisoner, exchange prisoner, release prisoner, free prisoner, free hostage, release hostage, walk free, leave prison, be freed, exchange captive, trade prisoner, drop charges and release, release from prison, release from custody, release from detention, release from jail, free from prison, free from jail, win freedom, return hostage, granted bail, return body, turn over hostage | recipient=obj,of,iobj,subj
noun    release | actor=poss,by recipient=of | when of,poss=@captive,@victim,reporter,leader,suspect,blogger,dissident; unless of=statement,report,album,film,data,video,document,gas,water,photo; unless head=secure,win,seek,obtain,demand,urge,negotiate
noun    prisoner swap, prisoner exchange, prisoner release, hostage release, acquittal, exchange of prisoner, release on bail, release of hostage, release of prisoner, hostage exchange, parole, freeing, bail | actor=by,between,poss recipient=of,for | unless of=woman,mind,slave
+ The court released the journalist. => court > journalist
+ The blogger was freed by the court. => court > blogger
+ The government freed the rebels. => government > rebels
+ A judge acquitted the former minister. => judge > minister
- The band released an album.
- The ministry released a statement.
- The plant released gas.

family retreat.return
says    Returns property, remains, territory or people; refugees come home.
type    RETREAT
mode    return
context legal
cameo   0842
verb    return, give back, hand back, restore, restitute, hand over, surrender, cede, turn over | recipient=to | when obj=@artifact,body,remains,property,land,territory,island,asset,money,treasure,statue,ship,painting,weapon,aircraft,drone,province,corpse,embassy,church,mosque,base,loot,bronze,vessel,passport; unless subj=customer,shopper,reader,user,tenant,library; needs to
verb    return, repatriate, go back, come back | actor=- recipient=subj | when subj=refugee,displaced,exile,villager,evacuee,deportee,migrant,asylum-seeker; when obj=remains,body,artifact
verb    return, give back, hand back | recipient=to | when obj=@artifact,property,land,territory,site,building,remains; needs subj@party
verb    return, hand back | recipient=to | needs to@party; needs obj; needs subj@party; unless obj@party; unless obj=call,fire,favor,ball,letter,salute,mandate,question,attention
noun    restitution, handover, handback, return of property, return of land, return of body, return of remains, return of artifact, repatriation of remains, repatriation of artifact, return of refugee, voluntary return, return of displaced, voluntary repatriation | actor=by,from,poss recipient=of,to | unless of=award,flu
+ Germany returned the bronzes to Nigeria. => Germany > Nigeria
+ Refugees returned to their villages. => ? > Refugees
- The shopper returned the shoes.
- The player returned the serve.

family retreat.withdraw
says    Withdraws troops, retreats, lifts a siege, ends an operation.
type    RETREAT
mode    withdraw
context military
cameo   0874
verb    withdraw, retreat, pull out, pull back, evacuate, draw down, disengage, fall back, move back, decamp, flee, vacate, leave, abandon, stand down, end, quit, exit, depart, redeploy | recipient=from,obj | when subj=@force,rebel,tank,convoy,@ship; unless subj=player,company,firm,candidate; unless from=race,tournament,treaty,agreement,deal,accord,competition,account,union,talk,bank; unless obj=game,match,post,service,job,duty; unless obj,that,inf,pred=dead,wounded,injured,homeless,stranded,displaced
verb    withdraw, pull out, pull back, pull, remove, bring home, bring back, evacuate, draw down, recall, redeploy, reduce, move out, disengage, thin out, call back, call off | recipient=from | when obj=@force,@ship,tank,weapon,warplane,aircraft,artillery,settler,presence,base,adviser,advisor,drill,exercise,offensive,attack,operation,settlement,patrol,missile; unless subj=bank,customer
verb    lift siege, lift blockade, end siege, end blockade, end occupation, end operation, halt operation, halt offensive, suspend operation, cancel exercise, suspend exercise, call off exercise, call off attack, call off strike, call off offensive, cede territory, cede sovereignty, relinquish sovereignty, relinquish territory, cede land, transfer sovereignty, give up territory, abandon position, abandon base, hand over base, hand over territory, lose control, lose ground, dismantle base, dismantle outpost, dismantle settlement, remove checkpoint, end deployment, end presence, end mission, surrender territory, surrender town, surrender city, end airlift, pull out troop, withdraw troop, suspend strike, end strike, end protest, call off protest, suspend protest, end boycott, end hunger strike, cancel protest, cancel strike, clear barricade, remove barricade | recipient=from,of,to,on,over,in | unless subj=driver,pilot,company; unless of=vehicle,car,emotion
noun    exit, departure | actor=of,poss recipient=from | when of=@force
noun    withdrawal, pullout, pull-out, retreat, pullback, pull-back, drawdown, disengagement, evacuation of troop, troop withdrawal, military withdrawal, troop reduction, end of occupation, troop pullout, phased withdrawal, troop cut, demilitarization, demilitarisation, redeployment of troop | actor=poss,amod,by,of recipient=from | unless compound=cash,bank,drug,alcohol,atm,money,writer,yoga,opioid,water,company,corporate,glacier; unless amod=spiritual,social,corporate; unless of=glacier,ice,money,cash,deposit,product,drug,vaccine,bid,offer,candidacy,nomination; unless from=treaty,agreement,accord,deal,race,tournament,account,union,pact
+ Chad withdrew its troops from Mali. => Chad > Mali
+ The army withdrew from Mali. => army > Mali
+ Turkey withdrew its soldiers from Iraq. => Turkey > Iraq
+ The unions called off the strike. => unions > ?
- She withdrew cash from the bank.
- Glaciers retreat in summer.
- The troops fought the rebels, leaving forty civilians dead.
- The player withdrew from the tournament.

family retreat.disarm
says    Disarms, surrenders, demobilises, dismantles weapons.
type    RETREAT
mode    disarm
context military
cameo   0873
verb    disarm, demobilize, demobilise, surrender, lay down arm, lay down weapon, hand over weapon, turn in weapon, surrender weapon, hand in weapon, turn over weapon, decommission weapon, lay down gun, destroy weapon, destroy stockpile, destroy arsenal, dismantle arsenal, dismantle weapon, dismantle missile, dismantle program, dismantle reactor, dismantle test site, freeze program, halt enrichment, suspend enrichment, halt testing, scrap weapon, renounce violence, renounce terrorism, lay down their arm, give himself up, give herself up, give themselves up, turn himself in, turn herself in, turn themselves in, abandon armed struggle, give up armed struggle, disband, stand down, defect, desert, lay down arms, turn self in, shut down reactor, destroy chemical weapon, cut arsenal, reduce arsenal, scrap missile, end armed struggle | recipient=to,from | unless subj=player,lead,band,@sport,smile,customer,group of musician,team,politician; unless obj=lead,critic,goal,run,point,title,passport,alarm,right,license,bomb,serve
verb    disarm | recipient=obj | when obj=@force,group,militia,gang,rebel,fighter,hezbollah,hamas
noun    demobilization, demobilisation, surrender, decommissioning, disbandment, defection, desertion, dismantlement, laying down of arm, mass surrender, arms reduction, weapons destruction, amnesty for weapon | actor=poss,amod,by,of recipient=to,from | unless of=plant,ship,aircraft,pipeline,platform,well; unless compound=plant
verb    give up, abandon, hand over, dismantle, scrap | recipient=to | when obj=weapon,arm,arsenal,stockpile,warhead; needs subj@party
noun    disarmament, denuclearization, denuclearisation | actor=poss,by,of recipient=- | needs of,by,poss; unless for
+ The militia surrendered to the army. => militia > army
+ Guerrillas laid down their arms. => Guerrillas > ?
+ The disarmament of the rebels took a year. => rebels > ?
- He surrendered his passport at the hotel.
- The band disbanded in 1970.

family retreat.ceasefire
says    Declares, observes or extends a truce; ends fighting.
type    RETREAT
mode    ceasefire
context military
cameo   0871
verb    declare ceasefire, declare truce, announce ceasefire, announce truce, observe ceasefire, observe truce, extend ceasefire, extend truce, honor ceasefire, honor truce, hold fire, cease fire, halt fighting, stop fighting, end hostility, cease hostility, end fighting, suspend hostility, suspend attack, halt attack, stop attack, stop bombing, halt bombing, halt shelling, stop shelling, suspend bombing, suspend airstrike, halt airstrike, stop airstrike, pause fighting, end violence, stop killing, end bombing, end offensive, keep ceasefire, implement ceasefire, implement truce, respect ceasefire, uphold truce, renew truce, sign ceasefire, sign truce, end insurgency, impose ceasefire, establish ceasefire, restore calm, reach ceasefire, reach truce, broker ceasefire, broker truce, pause bombing, silence gun, call truce, call ceasefire, maintain truce, maintain ceasefire, enforce ceasefire, order ceasefire, announce cease-fire, declare cease-fire, observe cease-fire, extend cease-fire, honor cease-fire, order cease-fire, call cease-fire, announce pause, declare pause, announce armistice, cease operation, cease military operation, halt operation, suspend military operation | actor=subj+with recipient=with,in,on,against
verb    hold, take effect, take hold, come into effect, come into force, go into effect, enter into force, begin, collapse, expire | actor=- recipient=- | when subj=ceasefire,cease-fire,truce,cessation,armistice
noun    ceasefire, cease-fire, truce, armistice, cessation of hostility, humanitarian pause, end to fighting, end of war, end to hostility, de-escalation, temporary ceasefire, temporary truce, halt in fighting, pause in fighting, ceasefire agreement, truce agreement, cessation of violence, end of hostility, suspension of hostility | actor=between+with+by+poss+amod recipient=in,with | unless for
+ The rebels declared a ceasefire. => rebels > ?
+ A truce between the clans took effect on Sunday. => clans > ?
+ The two armies ceased fire. => armies > ?
- He ceased smoking.
- The market had a lull.

family retreat.access
says    Lets in aid, inspectors, peacekeepers, observers or refugees.
type    RETREAT
mode    access
context diplomatic
cameo   086
verb    allow, admit, let, permit, accept, receive, readmit, grant, give, invite, welcome, open, reopen | recipient=iobj,to,obj,for | when obj=access,inspector,observer,peacekeeper,monitor,passage,entry,aid,convoy,corridor,crossing,investigator,inspection,rapporteur,delivery,relief; unless subj=app,system,key,website,card,library; unless to=file,website,data,account,internet
verb    open humanitarian corridor, grant access, allow access, give access, open border to refugee, open border to aid, allow inspector, admit inspector, allow aid, let aid, let through, allow through, open crossing, reopen crossing, give safe passage, grant safe passage, allow safe passage, allow inspection, accept peacekeeper, restore access | recipient=obj,to,iobj | unless subj=app,key,website,window,goalkeeper; unless obj=light,air,goal,water
noun    humanitarian corridor, safe passage, humanitarian access, access for aid, access for inspector, opening of corridor, return of inspector, admission of inspector, aid corridor, evacuation corridor | actor=by,from,poss recipient=for,to
+ Syria allowed access to the journalists. => Syria > journalists
+ The rebels let aid through. => rebels > ?
- The key gives access to the room.
- The window lets in light.

family retreat.resign
says    Officials resign, step down, give up power.
type    RETREAT
mode    resign
context executive
verb    resign, abdicate, step down, step aside, stand down, bow out, leave post, quit post, vacate office, vacate post, relinquish power, relinquish post, relinquish office, give up power, give up post, hand in resignation, tender resignation, submit resignation, offer resignation, announce resignation, hand over power, cede power, surrender power, step back, retire from politics, renounce throne, give up throne, give up seat, leave cabinet, quit cabinet, quit government, leave government, resign from, pull out of race, withdraw from race, drop out of race, withdraw candidacy | recipient=- | unless subj=coach,manager,ceo,company,executive,player,captain,footballer,striker,editor,troop,army,force,car,engine,chairman of company; unless obj=job,smoking,@sport,school,habit,game,league,bloc,alliance,nato,union,deal,treaty,talk; unless from=curb,ledge,ladder
verb    quit | recipient=- | when subj=@office,lawmaker,official; unless obj=job,smoking,@sport,school,habit,game,league,bloc,alliance,nato,union,deal,treaty,talk; unless inf; unless as=coach
noun    resignation, abdication | actor=of,poss,by recipient=- | unless of=coach,manager,ceo
+ The premier resigned on Monday. => premier > ?
+ The resignation of the minister surprised lawmakers. => minister > ?
+ The king abdicated in favor of his son. => king > ?
- The coach stepped down after the final.
- She quit smoking.
