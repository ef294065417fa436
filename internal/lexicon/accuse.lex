# ACCUSE: criticise, blame, accuse or investigate.

family accuse.disapprove
says    Criticises, condemns or complains about a party or what it did.
type    ACCUSE
mode    disapprove
context diplomatic
cameo   111
verb    condemn, denounce, criticize, criticise, decry, deplore, censure, castigate, chastise, lambast, lambaste, berate, rebuke, reprimand, admonish, upbraid, vilify, excoriate, disparage, denigrate, reproach, chide, scold, deride, ridicule, mock, belittle, lampoon, impugn, malign, demonize, demonise, defame, slander, besmirch, revile, pillory, stigmatize, stigmatise, deprecate, discredit, smear, disrespect, scapegoat
verb    slam, blast, assail, bash, skewer, savage, roast, flay | actor=subj recipient=obj | unless subj=@disaster; unless obj=door,brake,music,rock,@building,@vehicle,@territory,horn,ball,car; unless subj=car,truck,bomb,@ordnance,@vehicle,@aircraft,@ship; unless into; unless through
verb    attack, target | | when obj=record,character,credibility,policy,proposal,decision,critic,rhetoric,judiciary,comment,remark,stance,argument,reputation
verb    fault, knock, pan, trash, dismiss as nonsense | | unless obj=@disaster,door,head,film,@art,@building
verb    lash out, hit out, rail, inveigh, fulminate, rant, thunder, rage | recipient=at,against,over | needs at,against; unless subj=@disaster,storm,battle,war,fire,debate
verb    hit back, fire back, shoot back, strike back | recipient=at,against | needs at; unless at=@force
verb    take aim, take swipe, take a shot, take jab, take dig, take potshot | recipient=at | needs at
verb    single out | recipient=obj | when for=criticism,condemnation,attack,blame
verb    heap criticism, heap scorn, pour scorn, heap abuse, pour cold water, cast aspersion | recipient=on,upon
verb    speak out | recipient=against | needs against; needs subj@party
verb    regret, rue | recipient=obj,of | when obj=decision,move,refusal,action,lack,absence,remark,comment,withdrawal,failure,step,choice,law,vote; needs subj@party
verb    speak out, come out, campaign, argue | recipient=against | needs against; needs against@party
verb    find fault, lose patience, have quarrel | recipient=with
verb    take to task, call out, dress down, tear into, lay into, tee off on, bear down on | recipient=obj,into,on | unless obj=troop,army,guard,police,name,force,reserve,number
verb    complain, grumble, gripe, grouse, whine, moan | recipient=about,of,against,over,to | needs about,of,that,against,over; unless of=pain,headache,fever,symptom,chest; unless about=pain,noise,weather; unless subj=patient,customer
verb    attack | recipient=obj | when obj=@publication,critic,opponent,rival,judge,senator,judiciary,record,lawmaker,congress,court,federal,fed
verb    summon, convoke | recipient=obj | when inf=complain,protest,condemn,explain,denounce,express; when in=protest; when over=@violence,remark,comment,incident,statement,raid,arrest,spying,decision,treatment,violation,detention,airspace
verb    voice criticism, express criticism, level criticism, direct criticism, aim criticism, renew criticism, step up criticism, issue rebuke, deliver rebuke, issue condemnation, express condemnation, join condemnation | recipient=of,at,against
verb    draw criticism, face criticism, attract criticism, provoke criticism, spark criticism, come under fire, come in for criticism, draw fire, draw condemnation, draw rebuke, draw ire, meet with criticism, earn rebuke, receive criticism, suffer criticism | actor=from,by recipient=subj
noun    criticism, condemnation, denunciation, rebuke, censure, reprimand, castigation, disapproval, vilification, rebuff, tirade, diatribe, tongue-lashing, outcry, backlash, invective, broadside, recrimination, reproach, opprobrium, vitriol | actor=poss,amod,compound,by,from recipient=of,against,at,over
noun    protest note, diplomatic protest, formal protest, letter of protest, note of protest, official complaint, formal complaint, demarche | actor=poss,amod,compound,by,from recipient=to,against,with
adj     critical, scathing, contemptuous, dismissive, scornful, disdainful, intolerant, resentful, disparaging | recipient=of,about | unless subj=condition,situation,shortage,role,part,moment,phase,support,information,mineral,infrastructure,cooperation; needs of,about
noun    critic, detractor, opponent | actor=subj,poss recipient=of | needs of; when amod=vocal,outspoken,fierce,harsh,sharp,strong,leading,prominent,vociferous; unless of=@art
adj     outspoken, vocal, vociferous | recipient=against,about | needs against,about
+ Poland condemned the Russian invasion. => Poland > Russian
+ The minister was criticized by lawmakers for the delay. => lawmakers > minister
+ Kenya voiced criticism of Tanzania on Friday. => Kenya > Tanzania
+ Opposition leaders slammed the government over rising prices. => leaders > government
+ Hungary is critical of the European Commission. => Hungary > Commission
+ The ruling drew criticism from lawyers. => lawyers > ?
- The storm slammed the coast of Florida.
- Patients in critical condition were flown out.
- Patients in critical condition were moved.

family accuse.oppose
says    Speaks out, stands or argues against a party's policy.
type    ACCUSE
mode    disapprove
context diplomatic
cameo   111
verb    object, protest, disagree, take exception, bristle, bridle, chafe, bemoan, lament, bewail, begrudge, support not, back not, approve not, agree not with | recipient=obj,to,with,at,against | unless obj=force,team,side; unless as; unless obj=limitation
verb    oppose | recipient=obj | needs obj@party; unless as
verb    question, challenge, dispute, query, contest, doubt, second-guess, cast doubt, raise doubt, throw doubt | recipient=obj,on,over,about | when obj=legality,legitimacy,motive,wisdom,commitment,decision,result,integrity,fairness,claim,authority,policy,credibility,sincerity,fitness,loyalty,intention,handling,competence,validity,need,election,outcome,patriotism,effectiveness,account,version,report,plan,narrative,finding,appointment
noun    opposition, objection, disagreement, dissatisfaction, discontent, displeasure, frustration, anger, outrage, dismay, disappointment, unhappiness, resentment, irritation, exasperation | actor=poss,amod,compound,by,from,among,in recipient=to,with,over,at,against | needs to,with,over,at,from; unless head=join,leader
verb    voice opposition, express opposition, reiterate opposition, raise objection, lodge objection, register objection, voice objection, express reservation, voice reservation, voice disapproval, express disapproval, express displeasure, voice displeasure, express dissatisfaction, voice dissatisfaction, express disappointment, voice disappointment, express dismay, voice dismay, express outrage, voice outrage, express indignation, express anger, voice anger, express frustration, voice frustration, express regret over, air grievance, voice discontent, express discontent, express disagreement, express skepticism, voice skepticism, express doubt, voice doubt | recipient=to,at,with,over,about
adj     opposed, averse, hostile, antagonistic | recipient=to | needs to
adj     unhappy, dissatisfied, displeased, disappointed, frustrated, angry, furious, outraged, incensed, upset, irate, indignant, livid, annoyed, irritated, disgusted, appalled, dismayed, disenchanted, disillusioned, fed up, impatient, exasperated, aghast, horrified, infuriated, enraged | recipient=with,at,by,over,about | unless subj=fan,coach,player,customer,viewer; needs subj@party
verb    anger, infuriate, outrage, enrage, incense, irk, irritate, upset, annoy, dismay, rankle, rile, antagonize, antagonise, displease, exasperate, frustrate, offend, alienate, horrify, appall | actor=obj recipient=subj | needs obj@party; unless obj=fan,customer,viewer,stomach; unless subj=@disaster
+ Egypt objected to the dam. => Egypt > ?
+ Residents are angry at the government. => Residents > government
+ Serbia voiced opposition to the vote. => Serbia > ?
+ The move angered Beijing. => Beijing > ?
- The opposition won twelve seats.
- Heavy rain upset the picnic.

family accuse.concern
says    Voices worry or alarm at a party's conduct.
type    ACCUSE
mode    disapprove
context diplomatic
cameo   111
verb    express concern, voice concern, raise concern, express alarm, voice alarm, express worry, voice worry, express fear, voice fear, express unease, voice unease, raise alarm, sound alarm, sound the alarm, share concern, reiterate concern, convey concern, renew concern, air concern, register concern, express misgiving, voice misgiving | recipient=over,about,at,with,on | unless about=health,weather,safety; unless over=health; needs over,about,at,with,on,that; unless over,about,of=disease,@disease,outbreak,volatility,environment,price,health
adj     concerned, worried, alarmed, troubled, disturbed, perturbed, uneasy, wary, suspicious, skeptical, sceptical, doubtful, apprehensive, distressed, mistrustful, distrustful | recipient=by,about,over,at,of,with | needs by,about,over,at,of,that; needs subj@party; unless subj=parent,doctor,investor,fan,consumer,patient; unless about,over,of=factor,environment,volatility,return,health,weather,price,future,cost,safety; unless of=return,go
noun    concern, alarm, unease, misgiving | actor=poss,amod,among,by,from recipient=over,about,at | needs over,about,that; unless about,over=health,weather,safety,economy,price,inflation,volatility; unless amod=economic,environmental
verb    trouble, alarm, disturb, worry, unsettle | actor=obj recipient=subj | when obj=@envoy,official,ally,government,diplomat,minister,leader,neighbor,neighbour,washington,beijing,moscow,brussels,lawmaker,activist,group,state,country,nation
+ The ministry is deeply concerned about the Turkish operation. => ministry > Turkish
+ Japan voiced concern over the launches by North Korea. => Japan > Korea
+ Diplomats raised concerns about the new law. => Diplomats > ?
- Doctors are worried about the flu.
- The concern employs two thousand people.

family accuse.epithet
says    Calls a party or its act something bad: illegal, unacceptable, a lie, terrorist.
type    ACCUSE
mode    disapprove
context diplomatic
cameo   111
verb    call, brand, label, deem, consider, term, dub, declare, find, pronounce | recipient=obj | when pred=@bad
verb    describe, denounce, condemn, characterize, characterise, portray, depict, blast, slam, paint, regard, view, dismiss, cast, criticize, criticise, deride, mock | recipient=obj | when as,pred=@bad
verb    liken, compare | recipient=obj | when to=hitler,nazi,dictator,apartheid,terrorist,fascism,fascist,slavery,mafia,holocaust,stalin
adj     unacceptable, intolerable, inexcusable, unforgivable, indefensible, deplorable, disgraceful, shameful, appalling, outrageous, despicable, unconscionable, reprehensible | actor=- recipient=subj
+ The minister described the raid as illegal. => minister > ?
+ Ankara described the resolution as illegal. => Ankara > ?
+ Norway denounced the vote as a sham. => Norway > ?
- The mayor called the festival a success.
- They called the police.

family accuse.judge
says    Judges a party or its act in what it says: unfair, baseless, hypocritical.
type    ACCUSE
mode    disapprove
cameo   111
adj     unfair, hypocritical, unacceptable, intolerable, unbearable, inhumane, inhuman, undemocratic, antidemocratic, anti-democratic, unconstitutional, illegal, unlawful, illegitimate, unjust, unjustified, unwarranted, outrageous, disgraceful, shameful, deplorable, appalling, horrifying, horrific, barbaric, reckless, irresponsible, discriminatory, misleading, corrupt, incompetent, divisive, abrasive, repressive, oppressive, authoritarian, draconian, excessive, disproportionate, counterproductive, unhelpful, unreliable, untrustworthy, untimely, misguided, insulting, offensive, absurd, ridiculous, politicized, biased, cruel, brutal, immoral, racist, antisemitic, disappointing, flawed, rigged, exclusionary, abusive, arbitrary, inexcusable, unprofessional, deceitful, cynical, heinous, cowardly, despicable, repugnant, abhorrent, insufficient, inadequate, unconscionable, anti-american, anti-turkish, anti-russian, anti-chinese, anti-israel | actor=- recipient=subj | unless subj=price,weather,situation,road,food,water,disease,data,condition,supply,number,figure,statistic,symptom,evidence,injury,pay,resource,funding; unless head=call,characterize,describe,deem,label,brand,consider,find,see,view,declare,dub,term
adj     politically motivated, not good, not legal, not fair, not acceptable, not right, not justified, not helpful, not democratic, not credible, not legitimate, not serious | actor=- recipient=subj
+ The verdict is unfair, the lawyer said. => ? > ?
+ "This policy is inhumane," the minister said. => ? > ?
- The road was ineffective in winter.
- The weather is brutal in Siberia.

family accuse.fail
says    Says that a party fails, breaks its word or does harm.
type    ACCUSE
mode    disapprove
cameo   111
verb    violate, breach, contravene, flout, infringe, break, undermine, jeopardize, jeopardise, endanger, destabilize, destabilise, imperil, sabotage, subvert, erode, trample | recipient=subj actor=- | when obj=treaty,agreement,international,convention,resolution,ceasefire,cease-fire,truce,sovereignty,integrity,rule,norm,accord,deal,pact,obligation,commitment,promise,constitution,peace,stability,security,independence,right,democracy,principle,sanction,embargo,charter,airspace,freedom,effort,order,interest
verb    threaten, jeopardize, endanger | recipient=subj actor=- | when obj=peace,stability,security,sovereignty,independence,democracy,integrity; unless subj=@disaster,@disease,change,crisis
noun    violation, breach, infringement, contravention | actor=- recipient=by,poss,amod | when of=treaty,agreement,law,convention,resolution,sovereignty,accord,deal,pact,commitment,constitution,norm,principle,charter; needs by,poss,amod
verb    renege, backtrack, backpedal, go back | recipient=subj actor=- | needs on
verb    fail to protect, fail to comply, fail to honor, fail to honour, fail to implement, fail to live up, fail to respect, fail to uphold, fail to stop, fail to prevent, fail to curb, fail to rein in, fail to crack down, fail to address | recipient=subj actor=-
+ Moscow violates the treaty with its missiles, the envoy said. => ? > Moscow
+ The junta has broken its promise, diplomats say. => ? > junta
- The runner broke the world record.
- The song broke into the charts.

family accuse.allege
says    Accuses, blames or charges a party with having done something.
type    ACCUSE
mode    allege
context legal
cameo   112
reports
verb    accuse | recipient=obj
verb    suspect | recipient=obj | needs obj@party; needs of; unless of=disease,@disease,infection
verb    blame, fault | recipient=obj,on | unless obj=@disaster,weather
verb    charge, indict, impeach, prosecute, arraign, incriminate, implicate, inculpate | recipient=obj | unless obj=fee,price,interest,battery,phone,@money,rent,tax,customer,toll,vat,tuition,car,cable,device,premium
verb    allege, contend, insinuate | recipient=- | needs that; unless head=consensus
noun    claim, suggestion | actor=poss,amod,by,from recipient=against,of | when head=reject,deny,dismiss,refute,dispute,rebut,repeat,rebuff,debunk; unless compound=insurance,asylum
verb    point the finger, point finger | recipient=at
verb    hold responsible, hold accountable, hold liable | recipient=obj
verb    hold, deem | recipient=obj | when pred=responsible,accountable,liable,guilty
verb    pin blame, put blame, place blame, lay blame, cast blame, apportion blame, heap blame, lay responsibility | recipient=on,at,upon
verb    level accusation, make accusation, trade accusation, level allegation, make allegation, repeat accusation, repeat allegation, hurl accusation, level charge, press charge, bring charge, file charge, lay charge, prefer charge, trade blame, exchange accusation, bring case, file case, open case, file complaint, lodge complaint, file suit, file lawsuit, bring lawsuit, bring suit, file petition, take legal action, launch legal action, begin legal action | recipient=against,obj,at,with
verb    take to court, drag to court, haul to court | recipient=obj | needs obj@party
verb    sue, litigate | recipient=obj | unless for=peace
verb    face charge, face accusation, face allegation, face trial, stand trial, face prosecution, go on trial, be on trial, stand accused, face impeachment, face indictment, face lawsuit, go to trial, face justice, face count | actor=by,from recipient=subj
verb    put on trial, bring to trial, commit for trial, send to trial, place on trial, bring to justice, bring before court, haul before court | recipient=obj
verb    name | recipient=obj | when as=suspect,culprit,mastermind,perpetrator,spy,defendant,attacker; unless obj=ship,street,team,squad
verb    identify | recipient=obj | when as=suspect,culprit,mastermind,perpetrator,attacker,assailant,bomber,gunman,propagandist,spy,operative
verb    designate, list, blacklist, classify, proscribe, label, brand | recipient=obj | when as,pred=terrorist,organization,organisation,group,criminal,threat,agent,enemy; unless as=capital,successor,heir,park,site
verb    expose, unmask, denounce | recipient=obj | when as=spy,agent,fraud,liar,traitor,crook,hypocrite,propagandist,informer
verb    attribute, ascribe, trace, link | recipient=to | when obj=attack,bombing,killing,blast,strike,hack,murder,assassination,massacre,explosion,assault,cyberattack,leak,operation,raid,breach,poisoning; unless to=@disease,@disaster
noun    accusation, allegation, indictment, impeachment, prosecution, incrimination, insinuation, recrimination, imputation | actor=poss,amod,compound,by,from recipient=against,of | unless compound=@sport
noun    claim | actor=poss,amod,by,from recipient=against | when head=reject,deny,dismiss,refute,dispute,rebut,repeat,rebuff,investigate,debunk; when of=interference,fraud,abuse,corruption,torture,rigging,irregularity,misconduct,discrimination,genocide,bias,violation,manipulation; unless compound=insurance,asylum,damage; unless amod=territorial,maritime,historic,legal,jobless,rival
noun    charge | actor=- recipient=- | when head=deny,reject,face,await,drop,dismiss,fabricate,read,admit; unless compound=service,cover
noun    charge | actor=poss,by,from recipient=against | needs against; unless of=@money,euro
noun    charge | actor=by recipient=against | when of,compound,with=@crime
noun    corruption charge, murder charge, terrorism charge, terror charge, criminal charge, treason charge, fraud charge, espionage charge, bribery charge, drug charge, assault charge, felony charge, federal charge, sedition charge, subversion charge, conspiracy charge, blasphemy charge | actor=by recipient=against
noun    lawsuit, legal action, criminal case, court case, criminal complaint, class action, legal challenge, litigation, court challenge | actor=poss,amod,by,from recipient=against | unless compound=@art
noun    trial, retrial, court-martial, show trial, impeachment trial, murder trial, corruption trial | actor=by recipient=of,against,poss | unless compound=drug,vaccine,clinical,field,time,free; unless amod=clinical,vaccine,random,randomized,medical,free; unless of=drug,vaccine,treatment,device,medicine,system,scheme; unless head=testimony,delay,witness,lawyer,balloon
adj     guilty, complicit, culpable | actor=- recipient=subj | when of,in=@crime
adj     responsible, liable, accountable, to blame | actor=- recipient=subj | when for=@violence,@crime,death,crash,shootdown,downing,massacre,famine,crisis,collapse,genocide,disappearance,poisoning,failure
+ Kyiv accused Moscow of bombing the port. => Kyiv > Moscow
+ The former mayor was charged with bribery. => ? > mayor
+ Prosecutors filed charges against two bankers. => Prosecutors > bankers
+ Police blamed rebels for the ambush. => Police > rebels
+ Washington designated the militia as a terrorist organization. => Washington > militia
+ The group is suing the ministry. => group > ministry
- The bank charged a fee of five dollars.
- He charged his phone overnight.
- The trial of the new vaccine began in May.
- Farmers blamed the drought.

family accuse.claims
says    Alleges misconduct: lying, meddling, sponsoring terrorism, rigging a vote.
type    ACCUSE
mode    allege
cameo   112
verb    betray, mislead, deceive, defraud, incite, discriminate, whitewash, conceal | actor=- recipient=subj | needs obj,against; needs subj@party; unless obj=truth; unless subj=user,company
verb    lie, cheat, rig, meddle, interfere, collude, conspire, manipulate, embezzle, bribe, extort, launder, plagiarize, plagiarise, steal | actor=- recipient=subj | needs in,to,with; unless subj=problem,answer,solution,village,town,city,island,region,responsibility,challenge,key,hope,future,origin; unless with=virus,nature
noun    discrimination, bias, incitement, war profiteering, foreign interference | actor=- recipient=by,poss,amod | needs by,against; when head=allege,decry,condemn,denounce,document,accuse
noun    meddling, interference, election fraud, vote rigging, ballot stuffing, collusion, vote buying, war crime, crime against humanity | actor=- recipient=by,poss,amod | needs by,poss,amod
+ Russia interfered in the election, the senators said. => ? > Russia
+ Iran interferes in Lebanon, the general said. => ? > Iran
- The village lies in a valley.
- The answer lies in education.

family accuse.investigate
says    Investigates, probes or inquires into an act or a party.
type    ACCUSE
mode    investigate
context crime
cameo   090
verb    investigate, probe, scrutinize, scrutinise, inquire, interrogate, reinvestigate, re-examine, audit, subpoena | recipient=obj,into,against | unless subj=study,scientist,researcher,paper,book,film,documentary,article,telescope,spacecraft; unless obj=legality,legitimacy,motive,wisdom,commitment,decision,result,integrity,fairness,claim,authority,policy,credibility,need,value,future
verb    question, interrogate | recipient=obj | needs obj@party; needs subj@party; unless obj=witness,minister,president,leader,candidate
verb    look into, delve into, dig into | recipient=into | unless into=eye,camera,future,mirror
verb    expose, uncover, reveal, document, catalog | recipient=obj | when obj=corruption,abuse,wrongdoing,fraud,crime,scandal,violation,atrocity,misconduct,bribery,graft,torture; needs subj@party
verb    inspect | recipient=obj | needs subj@party; unless obj=guard,damage,honor,product,food
verb    investigate, examine, review | recipient=obj | when obj=allegation,claim,complaint,case,incident,crime,death,attack,evidence,report,bombing,abuse,killing,crash,corruption,fraud,possibility,whether,conduct,violation,irregularity
verb    launch investigation, open investigation, launch probe, open probe, launch inquiry, open inquiry, begin investigation, start investigation, conduct investigation, carry out investigation, order investigation, order inquiry, order probe, conduct inquiry, hold inquiry, hold investigation, lead investigation, set up inquiry, announce investigation, announce inquiry, conduct probe, undertake investigation, initiate investigation, initiate probe, resume investigation, reopen investigation, reopen case, widen investigation, expand investigation, step up investigation, open case into, collect evidence, gather evidence, conduct audit, search for clue | recipient=into,of,against
verb    send investigator, dispatch investigator, appoint investigator, appoint prosecutor, send inspector, dispatch inspector | recipient=to,into
verb    track down, hunt, hunt down, search for | recipient=obj,for | when for,obj=suspect,attacker,gunman,killer,perpetrator,assailant,bomber,culprit,militant,fugitive
verb    face investigation, face inquiry, face probe, be under investigation, come under investigation, face questioning, be under scrutiny, come under scrutiny | actor=by,from recipient=subj
noun    investigation, probe, inquiry, enquiry, inquest, manhunt, fact-finding mission, criminal investigation, judicial inquiry, public inquiry, antitrust investigation, corruption probe, crackdown probe, hearing into | actor=poss,amod,compound,by recipient=into,of,against,on | unless compound=space,lunar,mars; unless amod=lunar,scientific; unless about
+ Prosecutors are investigating the governor. => Prosecutors > governor
+ The police opened an investigation into the killing. => police > ?
+ The senate ordered an inquiry into the army. => senate > army
- The study investigates how bees sleep.
- The story questions nothing.
