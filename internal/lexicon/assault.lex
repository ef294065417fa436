# ASSAULT: attack, kill, wound, abduct or destroy.

family assault.attack
says    Attacks, without the weapon being told.
type    ASSAULT
context military
cameo   190
verb    attack, assault, ambush, raid, storm, assail, besiege, overrun, invade, bombard, maul, counterattack, counter-attack, terrorize, terrorise, victimize, victimise | recipient=obj | unless subj=@disaster,@disease,@animal,striker,goalkeeper,midfielder; unless obj=@art,goal,net,pitch,problem,issue,@disease,cell,poverty,record,character,credibility,policy,proposal,comment,remark,stance,privacy,court; unless subj=virus,cell,antibody
verb    attack | recipient=on | needs on@party
verb    strike, hit | recipient=obj | when obj=@building,@territory,@force,@ship,@vehicle,@victim,target,position,stronghold,group,militant,city,militia,village,terrorist,hideout,facility,site,convoy,camp,installation,refinery; unless obj=deal,balance,chord,agreement,accord,bargain,pose,gold,oil,tone,note,nerve,market,headline,road,target,low,high,record,peak,milestone,bottom,ground,jackpot,wall,snag,ball,six,four,run,shelf,store,bar,iceberg,home,match,compromise,alliance,partnership,pact,@money,@time,@sport,stage,button,brake,gas,campaign,trail; unless subj=@disaster,@disease,@market,@accident,crisis,shortage,car,truck,bus,train,sanction,tariff,duty,recession,inflation,thought,idea,worker,union,teacher,player,batsman,report,ball,song,film,product,pain,tragedy,scandal,price,tax,cut,ban,measure,@vehicle,power
verb    target | recipient=obj | when obj=@victim,@force,@building,@vehicle,@ship,@police,@territory,@weapon; unless obj=growth,market,consumer,audience,customer,inflation,voter,demographic,price,rate,rise,percent,issue,problem,waste,corruption,gene,cell,tumor,protein; unless subj=campaign,ad,advert,product,program,programme,policy,tax,tariff,sanction,plan,law,legislation,drug,vaccine,treatment,bank,company,@market,order,ban,measure,reform,duty,restriction
verb    open fire, come under attack, come under fire from force, open up | recipient=on,at
verb    come under attack, come under fire, come under assault, be under attack, face attack, fall victim | actor=from,by,of recipient=subj | unless for=comment,decision,handling,remark,failure,policy,plan,lack; unless from=critic,lawmaker,senator,opponent; unless over=comment,plan,decision
verb    perpetrate attack, commit attack, execute attack, lead attack, lead assault, unleash attack, renew attack, escalate attack, ramp up attack, orchestrate attack, mastermind attack, coordinate attack, launch campaign of attack, commit violence, use violence, perpetrate violence, unleash violence, resort to violence, commit terrorism, wage jihad, wage war, fight war, wage insurgency, wage campaign of violence, wage battle, do battle, make war, go to war, take up arm, start war, fight insurgency, lay siege, put under siege, claim responsibility for attack | recipient=on,against,to,at,into,in,obj | unless on=poverty,drug,crime,waste,corruption,@disease,@art; unless against=@disease,poverty,drug,crime,corruption,hunger
noun    attack, assault, ambush, onslaught, offensive, incursion, invasion, terrorist attack, terror attack, raid, counterattack, counteroffensive, counter-offensive, siege, rampage, foray, blitz, cross-border raid, sneak attack, surprise attack, ground offensive, military offensive, ground assault, military operation, military campaign, counterterrorism operation, counter-terrorism operation, counterinsurgency operation, special operation, special military operation, ground operation, cross-border operation, security sweep | actor=poss,amod,compound,by recipient=on,against,of,in,into | unless compound=heart,panic,asthma,@animal,shark,charm,cyber,hacker,computer,ransomware,publicity,media,propaganda,tax; unless amod=heart,verbal,personal,scathing,cyber,rhetorical,panic,diplomatic; unless of=@disease,nerve,conscience,panic,@animal; unless head=deal
noun    operation | actor=poss,amod,compound,by recipient=against,in,on | when amod=military,turkish,israeli,russian,american,ukrainian,french,saudi,british,syrian,iraqi,pakistani,indian,egyptian,ethiopian,u.s.,u.s.-led,joint; when against=@force,militant,insurgent,terrorist,group,is,isis,hamas,taliban,kurd; when in=syria,iraq,gaza,ukraine,yemen,lebanon,libya,mali,somalia,afghanistan; unless amod=business,surgical,humanitarian,commercial,rescue,relief,daily,normal,financial; unless compound=rescue,relief,mining,business,search,peacekeeping,surveillance
noun    fire | actor=poss,amod,by,from recipient=on,against | when amod=enemy,hostile,intense,heavy,indiscriminate,retaliatory,cross-border,friendly; when compound=small-arms,machine-gun,tank,sniper,anti-aircraft; unless compound=forest,camp,house
noun    fight, war, campaign | actor=poss,amod,by recipient=against,on | when against=@force,militant,insurgent,terrorist,group,is,isis,hamas,hezbollah,taliban,qaida,shabab,haram,jihadist,state
verb    face off, square off | actor=subj+with+against recipient=- | needs against,with; when subj,against,with=@force,army,militia
noun    strike | actor=poss,amod,compound,by recipient=on,against | needs on,against; unless by=worker,union,teacher,doctor,nurse,driver,staff,pilot
noun    retaliatory strike, military strike, precision strike, pre-emptive strike, preemptive strike, surgical strike, deadly strike, cross-border strike, preventive strike | actor=poss,amod,compound,by recipient=on,against,in
+ Rebels attacked the garrison at dawn. => Rebels > garrison
+ The convoy was ambushed by gunmen. => gunmen > convoy
+ Troops launched an offensive against the insurgents. => Troops > insurgents
+ Gunmen, who stormed the hotel, wore masks. => Gunmen > hotel
+ The village was attacked by militants. => militants > village
- The striker attacked from the left wing.
- Critics attacked the proposal.
- A heart attack felled the old singer.
- The two sides struck a deal.
- A quake struck the coast.

family assault.fight
says    Fighting between armed sides.
type    ASSAULT
context military
cameo   190
verb    fight, battle, clash, skirmish, combat, war | actor=subj+with+against recipient=- | needs obj,with,against@party; unless with,against,obj=@disease,@disaster,@accident,flame,poverty,hunger,crime,corruption,climate,change,terrorism,inflation,racism,inequality,discrimination,addiction,obesity,waste,pollution,cancer,fire,wildfire,tear,depression,bill,law,case,charge,lawsuit,election,odds,decision,proposal,extradition,tax,fraud,trafficking,misinformation,disinformation,illness,covid-19; unless for=right,justice,equality,title,cup,job,wage,freedom,survival,seat,life,breath,reelection,place,democracy,independence,attention,share,control of company; unless subj=@sport,firefighter,lawyer,candidate,color,style,company,doctor
verb    fight, battle | actor=subj recipient=obj,against | needs obj@force; when obj,against=@force
verb    clash, skirmish | actor=subj recipient=- | when subj=@force; needs subj
verb    exchange fire, trade fire, trade blow, exchange shot, exchange blow, engage in battle, engage in combat, engage in fighting, engage in firefight, do battle, join battle, cross border clash, lock in battle, come to blow, battle for control | actor=subj+with recipient=-
verb    repel, repulse, beat back, drive back, fend off, push back, fight off, rout, outgun, overpower, overwhelm, defeat, crush, vanquish, mop up, flush out, root out | recipient=obj | when obj=@force,attack,assault,offensive,attacker,invader,intruder,enemy,raid,incursion,insurgency,rebellion,jihadist,terrorist,caliphate; unless obj=defender,ranger
noun    fighting, clash, firefight, skirmish, infighting, street battle, armed clash, armed conflict, border clash, bloodshed, confrontation, shootout, melee, pitched battle, exchange of fire, exchange of gunfire, cross-border fire, ethnic clash, sectarian clash, communal clash, factional fighting, ethnic violence, communal violence, sectarian violence, street fighting | actor=between,poss,amod,compound,by+with recipient=against | unless compound=court,legal,title,custody,price,bidding,ratings,culture,color,personality,schedule; unless amod=legal,political,verbal,diplomatic,uphill,cultural,ideological; unless of=idea,will,word,style,culture,sex,civilization,interest,personality; unless with,against=@disease,obesity,addiction,depression,alcohol,inflation,poverty
noun    battle, combat, confrontation | actor=between,poss,amod,by+with recipient=against | needs between,with,of,for; unless of=idea,will,word,wit; unless amod=legal,political,uphill; unless compound=court,title,price
noun    violence, unrest | actor=poss,by,between recipient=against | unless amod=domestic,digital,structural; unless compound=gang,gun,sexual,gender
+ Soldiers clashed with rebels near the border. => Soldiers & rebels > ?
+ The army fought the militia for a week. => army & militia > ?
+ The army repelled an attack by insurgents. => army > ?
- Firefighters battled the blaze.
- The two teams clashed in the final.
- The city fights poverty.

family assault.kill
says    Kills or wounds people.
type    ASSAULT
cameo   1823
verb    kill, murder, slay, shoot dead, wipe out, finish off, cut down, mow down, martyr, mutilate, dismember, lynch, hack to death, beat to death, burn to death, bludgeon to death, leave dead, put to death, maim, wound, injure | actor=subj recipient=obj | needs obj; unless subj=@disaster,@disease,@accident,@animal,@nature,smoking,heat,crash,explosion at plant,overdose,pollution,drug,alcohol,vehicle,car,truck,bus,train,plane,airplane,avalanche,hunger,starvation,poison,famine,covid; unless obj=@disease,bacteria,virus,weed,insect,mosquito,bill,deal,time,job,position,race,proposal,amendment,tumor,cell,tax,process,feeling,reputation,chance,economy,pride; unless in=@accident,@disaster,accident,wreck,fall; unless by=@disaster,@disease,@accident,@animal
verb    eliminate, neutralize, neutralise, liquidate, hurt | recipient=obj | needs obj@party; needs subj@party
verb    claim life, take life, cost life, claim victim | recipient=of | when subj=attack,bombing,strike,airstrike,shelling,violence,blast,explosion,bomb,gunman,attacker,rocket,missile,fighting,clash,war,conflict,raid,ambush,shooting,bomber,massacre,siege,assault,offensive,campaign
noun    killing, murder, slaying, homicide, manslaughter, fratricide, bloodletting, lynching, fatal shooting, extrajudicial killing, revenge killing, mercy killing, honor killing, honour killing, reprisal killing, contract killing, infanticide | actor=by,poss recipient=of | unless of=@animal,cell; unless compound=@animal
noun    martyrdom | actor=by recipient=of,poss
noun    death | actor=at recipient=of | when at=hand; when in=custody
verb    die, perish, fall | actor=- recipient=subj | when in=attack,bombing,strike,airstrike,shelling,violence,blast,fighting,clash,war,conflict,raid,ambush,shooting,massacre,siege,assault,offensive,combat,battle,crackdown,gunfire,crossfire,bombardment,invasion; when from=wound,gunshot,shrapnel,bullet,torture; when at=hand
verb    lose life | actor=- recipient=subj | when in=attack,bombing,strike,airstrike,shelling,violence,blast,fighting,clash,war,conflict,raid,ambush,shooting,massacre,siege,assault,offensive,combat,battle
adj     dead, wounded, injured | actor=- recipient=subj | when in=attack,bombing,strike,airstrike,shelling,violence,fighting,clash,raid,ambush,shooting,massacre,siege,assault,offensive,combat,battle
+ Gunmen killed three soldiers on Monday. => Gunmen > soldiers
+ Two officers were killed by insurgents. => insurgents > officers
+ The killing of a journalist shocked Malta. => ? > journalist
+ Ten civilians died in the attack. => ? > civilians
- The earthquake killed forty people.
- Three people were injured in a bus crash.
- The senate killed the bill.
- Cancer kills thousands.

family assault.firearms
says    Shoots at people: gunfire, small arms.
type    ASSAULT
mode    firearms
cameo   193
verb    shoot, gun down, shoot dead, snipe, spray with bullet, riddle with bullet, pump bullet, shoot at, fire on, fire at, fire upon, open fire, return fire, strafe with gunfire, fire shot, fire round, rake with gunfire | recipient=obj,at,on,upon,toward,into | unless obj=@art,photo,picture,video,scene,footage,ball,goal,basket,percent,hoop,look,glance,episode,commercial,hole,birdie,par,@drone,@aircraft,missile,rocket,artillery,mortar,shell,projectile,salvo,barrage,torpedo,down,balloon,up,sunday; unless subj=price,director,cameraman,photographer,temperature,cost,rate,@market,plant,striker,team; unless up; unless obj=employee,coach
verb    fire | recipient=at,on,upon,into,toward,towards | when at,on,upon,into,toward,towards=@force,crowd,@victim,protester,@vehicle,@building,convoy,air,@police,boat; when obj=shot,bullet,round,gun,rifle,pistol,weapon; unless obj=employee,worker,staff,coach,minister,director,imagination,question,missile,rocket,shell,gas,@ordnance
verb    exchange gunfire, trade gunfire, shoot it out | actor=subj+with recipient=-
noun    shooting, gunfire, gun attack, gun battle, gunfight, shootout, shoot-out, sniper fire, drive-by shooting, mass shooting, small-arms fire, gun violence, sniper attack, machine-gun fire, school shooting, fusillade, volley, hail of bullet | actor=poss,amod,compound,by,between recipient=on,against,of,at | unless of=film,movie,series,scene,video,episode,commercial; unless compound=film,photo,penalty,trap,skeet
noun    jailbreak, prison break, mutiny, prison riot, prison uprising | actor=poss,amod,compound,by recipient=at,against
+ Police shot two robbers. => Police > robbers
+ Police opened fire on the protesters. => Police > protesters
+ Two protesters were shot by soldiers. => soldiers > protesters
+ Soldiers returned fire. => Soldiers > ?
- The company fired twenty employees.
- The director shot the film in Rome.
- Prices shot up.

family assault.explosives
says    Bombs on the ground: bombs, mines, grenades, car bombs.
type    ASSAULT
mode    explosives
context terrorism
cameo   183
verb    detonate, set off, plant, lob, hurl, throw, toss, trigger | recipient=at,into,on,in,near,outside | when obj=bomb,explosive,grenade,ied,mine,device,landmine,dynamite,charge; unless obj=debate,alarm
verb    bomb | recipient=obj | needs obj; unless subj,obj=film,movie,play,album,show,comedian; unless obj=audition,test,exam
verb    blow up, blow apart, dynamite, firebomb, petrol-bomb, boobytrap | recipient=obj | unless subj=@aircraft,jet,plane,warplane,air,film,movie,bomber,@disaster,volcano; unless obj=balloon,photo,picture,image,proportion,audition,test,exam; unless at=box; needs obj
verb    explode, go off, blast, rip, tear, detonate | actor=- recipient=in,near,outside,at,through,inside,through | when subj=bomb,device,grenade,mine,ied,explosive,car,blast,explosion,landmine,truck,roadside,vest; unless subj=boiler,transformer,gas,tanker,volcano,cylinder
verb    hit roadside bomb, strike roadside bomb, hit mine, hit landmine, step on mine, step on landmine, run over mine, strike mine | actor=- recipient=subj
noun    bombing, bomb attack, bomb blast, car bomb, car bombing, roadside bomb, roadside bombing, grenade attack, truck bomb, truck bombing, ied attack, mine blast, landmine explosion, mine explosion, mail bomb, parcel bomb, letter bomb, petrol bombing, nail bomb, explosive attack, bomb explosion, landmine blast, ied blast, bomb and gun attack | actor=poss,amod,compound,by recipient=on,against,of,at,in,near | unless compound=photo; unless amod=aerial
noun    explosion, blast | actor=- recipient=at,on,near,outside | unless compound=gas,boiler,population,mine,coal,factory,plant,transformer,cylinder,fireworks; unless amod=accidental,cambrian,volcanic,nuclear; unless of=anger,color,colour,violence,joy,growth,interest,creativity
+ Rebels set off a bomb near the ministry. => Rebels > ministry
+ A car bombing in the capital killed ten. => ? > ?
+ Rebels blew up the pipeline. => Rebels > ?
+ A roadside bomb killed two soldiers. => ? > soldiers
- A gas explosion destroyed the bakery.
- The new film was a bomb.
- The party blew up balloons.

family assault.suicide
says    Suicide bombings.
type    ASSAULT
mode    suicide-attack
context terrorism
cameo   1831
verb    detonate, blow up | recipient=near,outside,at,in,inside,among | when subj=bomber; when obj=vest,belt,himself,herself,themselves,itself
verb    blow himself up, blow herself up, blow themselves up, blow up himself, blow up herself, blow up themselves, detonate vest, detonate belt, detonate explosives-laden, detonate suicide, blow itself up, ram car into, ram truck into, detonate explosives strapped | recipient=near,outside,at,in,inside,among,into
noun    suicide attack, suicide bombing, suicide bomb, suicide blast, suicide mission, suicide car bombing, suicide car bomb, suicide truck bomb, suicide assault, kamikaze attack | actor=poss,amod,compound,by recipient=on,against,of,at,in
+ An attacker blew himself up near a checkpoint. => attacker > checkpoint
+ A bomber blew himself up near the soldiers. => bomber > soldiers
- Suicide rates fell in April.
- The tire blew up on the road.

family assault.aerial
says    Attacks from the air: bombing raids, air strikes.
type    ASSAULT
mode    aerial
context military
cameo   195
verb    bomb, bombard, strafe, pound, pummel, hit, strike, target, attack, raid, blast, destroy, flatten, level, hammer | recipient=obj | when subj=@aircraft,warplane,fighter jet,airstrike,pilot,airforce; unless obj=runway light
verb    carry out air strike, carry out airstrike, launch airstrike, launch air strike, conduct airstrike, conduct air strike, drop bomb, drop barrel bomb, carry out bombing raid, fly sortie, fly combat mission, bomb from air, unleash airstrike, resume bombing, launch bombing campaign | recipient=on,against,in,over
noun    airstrike, air strike, air raid, aerial bombardment, aerial attack, bombing raid, bombing campaign, air attack, air campaign, carpet bombing, barrel bomb, barrel bombing, aerial bombing, air assault, bombing run, saturation bombing, airstrikes | actor=poss,amod,compound,by recipient=on,against,of,in,at
+ The air force launched an air strike on the rebels. => force > rebels
+ Israeli jets bombed the rebels. => jets > rebels
+ The airstrike on the rebels lasted an hour. => ? > rebels
- The new film was a bomb.
- Jets flew over the parade.

family assault.drone
says    Attacks by drones.
type    ASSAULT
mode    drone
context military
cameo   195
verb    hit, strike, attack, target, kill, destroy, bomb, damage, slam into, crash into | recipient=obj,into | when subj=@drone; when with=@drone
verb    launch drone, send drone, fire drone, use drone | recipient=at,against,into,toward,on | when obj=@drone; unless subj=company,farmer,police,scientist,photographer,firm,amazon,researcher
noun    drone strike, drone attack, drone raid, drone assault, drone bombing, uav strike, uav attack, kamikaze drone attack, drone barrage | actor=poss,amod,compound,by recipient=on,against,of,in,at
+ A drone strike on the militia shook the town. => ? > militia
+ The army carried out a drone attack on the rebels. => army > rebels
- Farmers use drones to count sheep.
- The drone of bees filled the garden.

family assault.heavy-weapons
says    Artillery, rockets, missiles, mortars, tanks.
type    ASSAULT
mode    heavy-weapons
context military
cameo   194
verb    shell, bombard, pound, pummel, mortar, rain | recipient=obj,on | when with,by=artillery,rocket,missile,mortar,shell,tank; when subj=artillery,tank,mortar,gunboat,gunner,battery,howitzer; unless subj=@disaster,rain,wave,fan
verb    shell | recipient=obj | needs obj; unless obj=pea,nut,egg,shrimp,@money
verb    bombard, pound, pummel | recipient=obj | when obj=@building,@territory,@force,@victim; unless subj=@disaster,@nature,fan,reader,viewer,customer,@aircraft; unless obj=pavement,beat
verb    fire, launch, lob, hurl, unleash, rain | recipient=at,on,into,toward,towards,against | when obj=missile,rocket,shell,mortar,artillery,projectile,salvo,barrage,torpedo,round; needs at,on,into,toward,towards,against; unless into=sea,ocean,orbit,space,water
verb    fire artillery, fire mortar, fire rocket, lob mortar, rain shell, launch rocket attack, launch missile attack, fire tank | recipient=at,on,into,toward,against | unless into=sea,orbit,space
verb    torpedo, sink | recipient=obj | when obj=@ship; unless subj=@disaster,iceberg,@accident
verb    shoot down, down, bring down | recipient=obj | when obj=@aircraft,@drone,missile,balloon,airliner,uav; unless subj=@disaster
verb    hit, strike, slam into, land on, crash into | actor=- recipient=obj,into,on | when subj=missile,rocket,shell,mortar,artillery,projectile,shrapnel
noun    shelling, artillery fire, rocket attack, missile attack, missile strike, mortar attack, rocket fire, mortar fire, artillery attack, artillery barrage, bombardment, cannonade, rocket strike, artillery strike, tank fire, shellfire, artillery shelling, artillery bombardment, rocket barrage, missile barrage, tank shelling, mortar shelling, artillery duel, rocket-propelled grenade attack | actor=poss,amod,compound,by recipient=on,against,of,in,at | unless amod=aerial
noun    downing, shootdown | actor=poss,amod,by recipient=of
+ Troops shelled the village overnight. => Troops > village
+ Rebels fired rockets at Israel. => Rebels > Israel
+ The army fired artillery at the rebels. => army > rebels
+ The army shot down a helicopter. => army > helicopter
- Waves pounded the coast.
- The agency launched a rocket into orbit.
- They shelled out a million dollars.

family assault.abduct
says    Kidnaps, takes hostage, hijacks, uses human shields.
type    ASSAULT
mode    abduct
context crime
cameo   181
verb    kidnap, abduct, hijack, commandeer, snatch, carjack, shanghai, skyjack, waylay | recipient=obj | unless obj=bag,purse,phone,debate,agenda,conversation,victory,title,win,point,browser,medal,lead,wallet,defeat
verb    take hostage, hold hostage, take captive, hold captive, hold prisoner, take prisoner, hold for ransom, hold to ransom, use as human shield, take as hostage, seize hostage, take hostages, hold hostages, seize as hostage, keep captive, hold at gunpoint, force into car, drag away, hold as human shield, use as shield, keep as human shield, take as human shield | recipient=obj | unless subj=novel,book,film,story,game,storm,weather,ice
verb    seize, capture, take, grab | recipient=obj | when obj=hostage,aid-worker,schoolgirl,girl,pupil,villager,nun,priest,nurse,missionary,tourist; when as=hostage
noun    kidnapping, abduction, hostage-taking, hijacking, carjacking, kidnap, hostage taking, hostage crisis, hostage situation, enforced disappearance, forced disappearance, ransom kidnapping, hostage siege, hostage drama | actor=poss,amod,compound,by recipient=of | unless compound=@art
+ Gunmen kidnapped four engineers. => Gunmen > engineers
+ Two nuns were abducted by rebels. => rebels > nuns
+ The kidnapping of a teacher angered residents. => ? > teacher
- The novel held its readers captive.
- They hijacked the debate.

family assault.beat
says    Beats or roughs people up with bare hands or clubs.
type    ASSAULT
mode    beat
cameo   182
verb    beat, club, thrash, batter, bludgeon, punch, kick, slap, manhandle, pummel, cudgel, flog, whip, cane, maul, trample, headbutt, choke, strangle, rough up, beat up, work over, pistol-whip, pelt, shove, scuffle, whack, lash, throttle, stomp, hit with baton, hit with stick | recipient=obj | when obj=@victim,@captive,@police,@crowd,@force,lawmaker,deputy,guard,teacher,boy,politician,candidate; unless subj=@sport,team,candidate,storm,@disaster,@market,company,player,democrat,republican,side; unless in=@sport,final,poll,race,election,round,game,match; unless obj=odds,forecast,estimate,expectation,deadline,record,rival,traffic,egg,habit,drum,team,ball,retreat,path
verb    beat, hit, strike, bludgeon, attack, club | recipient=obj | when with=bat,stick,baton,club,rod,iron,pipe,chain,belt,stone,butt,truncheon,fist,hammer,whip,cane; unless obj=ball,drum,egg
verb    beat | recipient=obj | needs obj@person; unless in=@sport,final,poll,race,election,round,game,match,primary,runoff; unless by=point,vote,goal; unless subj=team,candidate,party,player,democrat,republican,champion
verb    beat up, rough up, beat to death, beat with stick, beat with baton, physically assault, beat severely | recipient=obj | unless obj=price
noun    beating, flogging, caning, lashing, whipping, thrashing, brutality, manhandling, fistfight, fist fight, brawl, scuffle, police brutality, public flogging, physical assault | actor=poss,amod,compound,by recipient=of,against,on | unless compound=@sport; unless at=poll
+ Police beat the protesters with batons. => Police > protesters
+ The reporter was beaten by guards. => guards > reporter
- Spain beat Italy in the final.
- Profits beat expectations.

family assault.torture
says    Tortures or mistreats people in custody.
type    ASSAULT
mode    torture
context human_rights
cameo   1822
verb    torture, waterboard, electrocute, mistreat, brutalize, brutalise, maltreat, ill-treat, starve, sleep-deprive | recipient=obj | when obj=@victim,@captive,@crowd,them,him,her; unless subj=memory,thought,guilt,@disease,doubt
verb    torture, waterboard | recipient=obj | unless subj=memory,thought,guilt,@disease,doubt; unless obj=number,data,language,soul,metaphor
verb    subject to torture, subject to abuse, torture to death, apply electric shock | recipient=obj
noun    torture, mistreatment, maltreatment, ill-treatment, waterboarding, cruel treatment, inhumane treatment, degrading treatment, prisoner abuse, detainee abuse | actor=poss,by,amod recipient=of,against | needs of,by,poss,against,in,amod; unless compound=@art
+ Guards tortured the detainees for weeks. => Guards > detainees
+ Torture of prisoners by the police was common. => police > prisoners
- The memory tortured him.
- The long wait was a torment.

family assault.execute
says    Puts to death by order of a court or an authority.
type    ASSAULT
mode    execute
context legal
cameo   1823
verb    execute, behead, hang, electrocute, guillotine, decapitate, crucify, stone to death, put to death, shoot by firing squad, send to gallows | recipient=obj | when obj=@victim,@captive,@crowd,convict,murderer,spy,king,general,minister,them,him,her,trafficker,smuggler,opponent,defector,rapist,@office; unless obj=order,plan,strategy,warrant,search,program,operation,play,shot,code,contract,trade,painting,picture,flag,banner,coat,curtain,portrait,head
verb    execute, behead | recipient=subj | unless obj=@plan,order,search,strategy,operation,code,contract,shot; needs obj@person
noun    execution, beheading, hanging, decapitation, summary execution, mass execution, public execution, stoning, lethal injection, capital punishment, crucifixion | actor=poss,amod,compound,by recipient=of | unless of=plan,order,strategy,budget,contract,project,program,search,warrant,policy,law,work,duty,will; unless compound=wall,@art
+ Iran executed three smugglers on Sunday. => Iran > smugglers
+ Militants beheaded a captive pilot. => Militants > pilot
+ The execution of two spies drew protests. => ? > spies
- The team executed the plan well.
- She hung the picture in the hall.

family assault.sexual
says    Sexual violence.
type    ASSAULT
mode    sexual
context gender
cameo   1821
verb    rape, gang-rape, molest, sexually assault, sexually abuse, sexually harass, assault sexually, abuse sexually, harass sexually, force into prostitution, force into sexual slavery, sodomize, sodomise | recipient=obj
verb    grope | recipient=obj | needs obj@party
noun    rape, gang rape, sexual assault, sexual violence, sexual abuse, sexual harassment, molestation, sexual slavery, mass rape, sexual attack, sexual misconduct, sex attack, sexual exploitation, gang-rape, sex slavery | actor=poss,amod,compound,by recipient=of,against,on | unless compound=oilseed; unless head=grow,plant,harvest
+ Soldiers raped dozens of women. => Soldiers > dozens
+ The women were raped by soldiers. => soldiers > women
- Farmers grow rape for oil.
- She groped for the light.

family assault.assassinate
says    Assassinates or tries to.
type    ASSAULT
mode    assassinate
cameo   186
verb    assassinate, attempt to assassinate, try to assassinate, make attempt on life, survive assassination attempt, poison | recipient=obj | unless obj=well,water,river,food,relation,tie,atmosphere,mind,character,air,soil,relationship,debate,political; unless subj=@disease,lead,gas,smoke,fume,chemical,mushroom,food
verb    survive assassination attempt, survive attempt, escape assassination | actor=- recipient=subj
noun    assassination, assassination attempt, attempted assassination, attempt on life, assassination plot, assassination bid, poisoning, targeted assassination | actor=poss,amod,by recipient=of,on,against | unless compound=food,alcohol,lead,carbon,character,blood; unless amod=accidental
+ Gunmen assassinated the mayor. => Gunmen > mayor
+ The assassination of the judge shocked Italy. => ? > judge
- The plant poisoned the river.
- Food poisoning struck the guests.

family assault.targeted
says    Kills selected people: targeted killings, murder of a named person.
type    ASSAULT
mode    targeted
cameo   185
noun    targeted killing, targeted strike, targeted assassination, decapitation strike, contract murder, hit job, contract hit, political murder | actor=poss,amod,by recipient=of,against
verb    try to kill, attempt to kill, plot to kill, plan to kill, want to kill, hire to kill, conspire to kill, order to kill, seek to kill, send to kill, plot murder, order killing, plot assassination | recipient=obj
verb    take out, hunt down and kill, eliminate, liquidate | recipient=obj | when obj=leader,commander,chief,mastermind,emir,militant,terrorist,operative,kingpin,figure,member,militia,suspect
+ The targeted killing of a commander angered Tehran. => ? > commander
+ Commandos eliminated the emir. => Commandos > emir
- The bank eliminated fees.
- She took out a loan.

family assault.primitive
says    Knives, machetes, stones, fire.
type    ASSAULT
mode    primitive
cameo   182
verb    stab, knife, hack, slash, spear, axe, stone, pelt, machete, set on fire, set alight, burn alive, douse with acid, throw acid, throw stone, hurl stone, throw rock, hurl rock, throw petrol bomb, hurl petrol bomb, throw firebomb, throw molotov cocktail, throw bottle, hurl bottle, throw brick, slit throat, cut throat, slash throat, ram | recipient=obj,at,with,into | when obj=@victim,@police,@captive,@crowd,@force,@office,lawmaker,teacher,stone,rock,petrol,firebomb,acid,throat,bottle,brick,molotov,cocktail,priest,lawmaker; unless obj=budget,price,cost,rate,tax,spending,forecast,computer,account,system,phone,server,job
noun    stabbing, knife attack, machete attack, stone-throwing, acid attack, knifing, axe attack, car ramming, ramming attack, vehicle attack, arson attack, mass stabbing, van attack, truck attack | actor=poss,amod,compound,by recipient=on,of,against,at
+ A man stabbed two tourists. => man > tourists
+ A protester stabbed two soldiers. => protester > soldiers
- The central bank slashed rates.
- He hacked the computer.

family assault.crowd-control
says    Force against crowds: tear gas, water cannon, rubber bullets.
type    ASSAULT
mode    crowd-control
context rights_freedoms
cameo   175
verb    fire tear gas, use tear gas, lob tear gas, fire rubber bullet, use rubber bullet, use water cannon, fire water cannon, deploy water cannon, spray with water cannon, turn water cannon, use pepper spray, use stun grenade, fire stun grenade, baton-charge, tear-gas, teargas, pepper-spray, charge protester, charge crowd, use batons, wield baton, fire teargas, use teargas, fire pellet, hose, fire warning shot, use baton, break up protest, disperse protest, break up demonstration, break up rally, disperse demonstration, break up sit-in | recipient=obj,at,on,against,into | unless subj=rain
verb    disperse | recipient=obj | when obj=protester,crowd,demonstrator,protest,demonstration,rally,marcher,rioter,activist,gathering,mob,supporter,worker,student,thousand,hundred,march; unless subj=@disaster
noun    baton charge, tear gas, water cannon, rubber bullet, use of tear gas, crackdown on protester, crackdown on protest, crackdown on demonstrator, violent crackdown, bloody crackdown, violent repression, deadly crackdown, pepper spray | actor=poss,amod,by recipient=on,against,of | needs on,against,by,poss,amod
+ Police fired tear gas at the marchers. => Police > marchers
+ Troops dispersed the crowd with batons. => Troops > crowd
- Rain dispersed the crowd.
- Wind dispersed the seeds.

family assault.unconventional
says    Chemical, biological, radiological or nuclear weapons.
type    ASSAULT
mode    unconventional
context cbrn
cameo   204
verb    gas, use chemical weapon, use nerve agent, use sarin, drop chlorine, drop nuclear bomb, drop atomic bomb, use nuclear weapon, use poison gas, use chlorine, deploy chemical weapon, use mustard gas, use white phosphorus, use biological weapon | recipient=on,against,obj,in | unless obj=car,vehicle,tank; unless in=pool,water,garden,factory
noun    chemical attack, gas attack, chemical weapons attack, nerve agent attack, sarin attack, chlorine attack, nuclear attack, biological attack, atomic bombing, use of chemical weapon, poison gas attack, anthrax attack, chemical weapon attack, dirty bomb attack, use of nerve agent | actor=poss,amod,by recipient=on,against,of,in
+ The regime used chemical weapons against civilians. => regime > civilians
+ The gas attack on the rebels drew outrage. => ? > rebels
- Farmers use chlorine in the pool.
- He gassed up the car.

family assault.massacre
says    Massacres and mass killings.
type    ASSAULT
mode    massacre
context human_rights
cameo   202
verb    massacre, slaughter, butcher, decimate | recipient=obj | unless obj=@animal,language,song,opponent,tune,population of fish
verb    kill in cold blood, commit massacre, carry out massacre, perpetrate massacre | recipient=obj,of,against
noun    massacre, mass killing, carnage, bloodbath, slaughter, mass murder, pogrom, mass shooting of, butchery | actor=poss,amod,by recipient=of,against | unless of=@animal; unless compound=@animal
+ Militiamen massacred villagers in the valley. => Militiamen > villagers
+ The massacre of students in 1968 is remembered. => ? > students
- The farm slaughtered forty sick cows.
- The team massacred the opponent.

family assault.cleansing
says    Genocide, ethnic cleansing, mass expulsion by force.
type    ASSAULT
mode    cleansing
context human_rights
cameo   203
verb    commit genocide, carry out genocide, commit ethnic cleansing, ethnically cleanse, exterminate, perpetrate genocide, annihilate | recipient=obj,of,against,on | unless obj=@animal,@disease,pest,team,rat
noun    genocide, ethnic cleansing, extermination, holocaust, mass expulsion | actor=poss,amod,by recipient=of,against | unless of=@animal,pest; unless compound=pest,memorial
+ The militia committed genocide against the Hema. => militia > Hema
+ The ethnic cleansing of villages went on. => ? > villages
- A firm exterminated the rats.
- They cleansed the wound.

family assault.destroy
says    Destroys, burns, vandalises or sabotages things.
type    ASSAULT
mode    destroy
cameo   1712
verb    destroy, burn down, torch, raze, demolish, vandalize, vandalise, desecrate, ransack, sabotage, wreck, devastate, ravage, loot, pillage, plunder, set fire to, set ablaze, burn, damage, flatten, level, bulldoze, smash, deface, topple, incinerate, obliterate, reduce to rubble, lay waste, scorch | recipient=obj,to | when obj=@building,@vehicle,@ship,@aircraft,@weapon,statue,cemetery,grave,crop,field,village,tank,monument,tomb,line,cable,rail,track,grid,supply,flag,window,stock,depot,arsenal,equipment,artifact,library,site,land,harvest,power,shop,store,home,house,warehouse,market; unless subj=@disaster,@accident,@disease,@nature,@animal,worker,developer,owner,company,explosion,lightning; unless by=@disaster,@accident,@nature; unless in=@disaster,@accident
noun    destruction, arson, vandalism, sabotage, demolition, desecration, looting, pillage, ransacking, razing, torching | actor=poss,amod,by recipient=of,against,on | needs of,by,against; unless of=forest,habitat,rainforest,ozone,environment,job,wealth,value,evidence,document,weapon,stockpile,mass,tissue,cell,reputation
+ Insurgents torched the school. => Insurgents > school
+ The bridge was destroyed by rebels. => rebels > ?
+ Rebels have destroyed the bridge. => Rebels > ?
- A hurricane destroyed the village.
- The fire destroyed the warehouse.
- Workers demolished the old bridge.
