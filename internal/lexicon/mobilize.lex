# MOBILIZE: show or raise military or police power.

family mobilize.troops
says    Sends, masses, stations or readies troops, ships and aircraft; holds exercises.
type    MOBILIZE
mode    troops
context military
cameo   154
verb    deploy, mass, amass, mobilize, mobilise, station, dispatch, redeploy, muster, marshal, garrison, post, airlift, rotate, rush, scramble, send, pour, assemble, call up, send in, build up, beef up, reinforce | recipient=against | when obj=@force,@ship,@aircraft,carrier,marine,contingent,coastguard,conscript,reinforcement,sailor,battlegroup,taskforce,garrison,presence,commando,adviser,advisor,legionnaire; unless obj=rescuer,firefighter,@market
verb    move, keep, raise, commit, concentrate, order, increase, gather, position | recipient=against | when obj=tank,artillery,armor,armour,troop,soldier,marine,warship,fighter jet,carrier,battalion,brigade,destroyer,frigate,warplane,bomber,paratrooper
verb    march, advance, patrol, mass, gather, deploy, enter, cross, move, roll, parade, maneuver, manoeuvre, assemble, pour, converge, loiter, sail | recipient=into,toward,towards,on,against | when subj=@force,@ship,tank,column,carrier; unless into=history; unless subj=protester
verb    enter, violate, fly, intrude, cross, penetrate, buzz, approach, shadow, tail, intercept, trail | recipient=obj,into,over,near | when subj=@aircraft,@ship,@drone,bomber,balloon; when obj,into,over,near=airspace,waters,zone,aircraft,jet,plane,line,sea,strait; unless subj=passenger,tourist,airliner
verb    patrol | actor=subj recipient=- | needs subj@party; unless subj=@police,guard,volunteer,neighbor; unless obj=beat
verb    hold exercise, conduct exercise, stage exercise, hold drill, conduct drill, stage drill, launch exercise, launch drill, begin exercise, start exercise, hold maneuver, conduct maneuver, stage maneuver, hold war game, stage war game, hold parade, stage parade, carry out exercise, carry out drill, carry out maneuver, conduct patrol, carry out patrol, mount patrol, sail through, conduct war game, flex muscle, show force, raise alert, put on alert, place on alert, put on high alert, put on standby, order mobilization, declare mobilization, announce mobilization, call up reservist, call up reserve, establish base, build up force, militarize, militarise, remilitarize, fortify, boost presence, increase presence, expand presence, strengthen presence, send reinforcement, reinforce position, dig trench, reinforce border, strengthen border, build outpost, reclaim land, build artificial island, send warship, send troop, send force, send soldier, deploy force, impose conscription, introduce conscription, reintroduce conscription, establish air defense zone, maintain presence, establish military base, build military base, remain on alert, be on alert, stay on alert, be on high alert, remain on high alert, strengthen force, reinforce force, bolster force, increase force, intensify force, mobilize man, stand ready, launch war game, begin round of exercise, place on standby, put troop on alert, raise readiness, call out army, call out troop, send in army, order troop, send ship, position troop, activate force, launch mobilization | recipient=against,in,near,on,at,obj,along | unless subj=student,firefighter,school,hospital,rescuer,scientist; unless obj=~fire,~spelling,earthquake,evacuation,safety,economy,immune,milk,food,bread
noun    deployment, military exercise, military drill, naval exercise, war game, military maneuver, military manoeuvre, mobilization, mobilisation, troop movement, military buildup, military build-up, show of force, live-fire exercise, live-fire drill, naval drill, air drill, troop buildup, troop build-up, troop surge, troop increase, military parade, airspace violation, incursion into airspace, naval patrol, freedom of navigation operation, military presence, call-up, redeployment, troop deployment, maneuver, manoeuvre, military preparation, war preparation, military activity, militarization, militarisation, flyover, overflight, flypast, air patrol, naval maneuver, escalation of force, army buildup | actor=poss,amod,compound,by recipient=against,near,to,in,into,off,around,on | unless of=software,technology,service,application,airbag,resource,capital,parachute,solar,network,vaccine,test; unless compound=fire,software,safety,evacuation,school,oil,exploration,earthquake,power,dental,hand,heimlich; unless amod=electric,political
noun    intervention, military intervention | actor=poss,amod,by recipient=in | needs in; when amod,compound=military,armed,foreign,russian,u.s.,french,turkish,saudi,u.s.-led,saudi-led
noun    activation | actor=poss,by recipient=- | when of,poss=@force,force,unit,plan,reservist
noun    standoff, stand-off, face-off, border standoff, military standoff | actor=between+with+poss+amod recipient=- | unless compound=hostage; unless amod=legal,political
verb    swarm, encircle, surround, harass, shadow | recipient=obj | when subj=@ship,boat,vessel,aircraft,jet,warship
verb    activate, ready, marshal | recipient=against | when obj=force,personnel,reservist,unit,guard,standby
noun    drill | actor=poss,amod,by recipient=- | when amod,compound=military,naval,live-fire,annual,joint,surprise,air,army,missile
noun    patrol | actor=poss,amod,by recipient=in,near,around | needs in,near,around,off; unless compound=police,highway,border,ski
+ Russia massed troops on the border. => Russia > ?
+ The navy is holding exercises in the strait. => navy > ?
+ Kenya deployed troops near the border. => Kenya > ?
+ The deployment of troops by Chad alarmed Libya. => Chad > ?
- The company deployed new software.
- The dentist used a drill.
- Rescuers were sent to the mine.

family mobilize.weapons
says    Tests, readies, moves or builds weapons.
type    MOBILIZE
mode    weapons
context military
cameo   150
verb    test, test-fire, testfire, test-launch, fire, launch, deploy, station, install, activate, arm, field, unveil, showcase, develop, stockpile, enrich, brandish, display, parade, modernize, modernise, ready, detonate, store, amass | recipient=toward,against,over,near,into,at | when obj=missile,icbm,warhead,rocket,nuclear,weapon,weaponry,torpedo,launcher,arsenal,uranium,plutonium,centrifuge,artillery,tank,radar,arm,munition,satellite test,system,battery,s-400,fleet,navy,interceptor,bomb; unless obj=software,operating,computer,payment,education,tax,health,school,system of,heating; unless subj=nasa,spacex,company,firm,scientist,engineer,school,hospital,utility,bank,museum; unless at@party; unless on@building
verb    improve, produce, upgrade, expand, prepare, move, build, ready | recipient=against,near | when obj=missile,icbm,warhead,nuclear,weapon,weaponry,arsenal,launcher,navy,fleet,bomb,plutonium,capability; needs subj@party; unless subj=company,firm,school
verb    conduct test, carry out test, conduct launch, carry out launch, conduct missile test, conduct nuclear test, test nuclear device, launch satellite, fire into sea, fire missile, fire ballistic missile, launch ballistic missile, test weapon, enrich uranium, develop weapon, develop nuclear weapon, build bomb, build nuclear weapon, resume testing, resume enrichment, step up enrichment, prepare launch, prepare to launch, prepare to test, restart reactor, expand arsenal, modernize arsenal, maintain program, advance program, expand navy, build warship, launch submarine, arm with missile | recipient=toward,into,over,at,against | when obj,into,to,with=missile,nuclear,test,launch,weapon,bomb,enrichment,uranium,sea,rocket,warhead,arsenal,satellite,program,reactor,icbm,torpedo,navy,warship,submarine,testing; unless subj=doctor,school,company,scientist,hospital,nasa,firm,spacex; unless obj=covid,blood,vaccine,math
noun    missile test, nuclear test, missile launch, rocket launch, weapons test, test launch, test-firing, ballistic missile launch, ballistic missile test, icbm test, arms buildup, arms build-up, arms race, satellite launch, weapon test, nuclear buildup, hypersonic test, test firing, weapons development, missile deployment, test-fire, launch test, engine test | actor=poss,amod,compound,by recipient=toward,over,into | unless compound=spacex,nasa
noun    test, launch, testing | actor=poss,amod,by recipient=toward,over,into | when of=missile,system,radar,rocket,icbm,nuclear,weapon,warhead,bomb,satellite,torpedo; when amod=nuclear,ballistic,intercontinental,hypersonic,underground
noun    nuclear program, missile program, weapons program, uranium enrichment | actor=poss,amod,by recipient=- | when head=expand,continue,accelerate,advance,resume,develop,pursue,restart
+ Iran tested a ballistic missile. => Iran > ?
+ The missile launch by Pyongyang drew protests. => Pyongyang > ?
+ North Korea fired a missile over Japan. => Korea > Japan
- The school tested its pupils.
- The company launched a phone.
- Nurses tested patients for the virus.

family mobilize.police
says    Sends or readies police and border guards; raises the alert level.
type    MOBILIZE
mode    police
context legal
cameo   153
verb    deploy, mobilize, mobilise, dispatch, station, send, post, send in, call in, beef up, boost, step up, tighten, increase, ramp up, reinforce, strengthen, heighten, flood, rush, bolster | recipient=against,in | when obj=@police,security,gendarme,guard,patrol,checkpoint,enforcement,alert; unless subj=bank,company,firm,school,app; unless obj=economy,social,job,food,energy,network,computer,cooperation,tie; unless against=@disease
verb    step up patrol, increase patrol, intensify patrol | recipient=in,against
verb    patrol street, guard street, surround, ring, cordon, man checkpoint, stand guard, line street, set up checkpoint, raise terror alert, raise threat level, step up security, tighten security, boost security, increase security, beef up security, heighten security, put police on alert, increase police presence, raise alert level | recipient=obj,in,against | when subj=@police,officer,authority,security,guard,government,city; unless subj=@disaster,phone,bell,fan
noun    police deployment, security alert, police mobilization, security clampdown, police presence, heightened security, tight security, terror alert, border patrol operation, heavy police presence, border enforcement, police cordon, security presence, security measure | actor=poss,amod,by recipient=against,in
+ Authorities deployed riot police in the square. => Authorities > ?
+ The government has deployed riot police. => government > ?
- The bank stepped up the security of its app.
- She rang the bell.

family mobilize.militia
says    Raises, recruits or arms militias, rebels and volunteers.
type    MOBILIZE
mode    militia
context military
cameo   154
verb    recruit, enlist, train, arm, muster, rally, mobilize, mobilise, form, raise, set up, create, regroup, gather, assemble, mass, deploy | recipient=against | when obj=militia,fighter,militiaman,rebel,volunteer,insurgent,militant,paramilitary,vigilante,guerrilla,jihadist,mercenary,warrior,self-defense; unless subj=hospital,red,charity,school,library
verb    recruit, enlist, conscript | recipient=obj | when obj=soldier,child,boy,youth,man; when subj=@force
verb    take up arm, pick up weapon, form militia, regroup, join militia, join insurgency, join jihad, join rebel | recipient=against | when subj=fighter,militia,rebel,militant,resident,villager,insurgent,civilian,volunteer,youth,man,people,jihadist,tribesman,thousand,hundred,islamist
noun    recruitment, militia mobilization, recruitment drive, call to arm, rebel recruitment, mobilization of militia, mobilization of fighter | actor=poss,amod,by recipient=of,against | when of,amod,compound=fighter,militia,rebel,volunteer,militant,jihadist,child,mercenary,insurgent,jihadi; unless of=employee,staff,teacher,nurse,player
+ The rebels have recruited fighters. => rebels > ?
+ Tribal elders raised a militia against the junta. => elders > junta
- The charity recruited volunteers.
- The firm is recruiting engineers.
