# REJECT: refuse, veto or defy.

family reject.accusation
says    Rejects or rebuts an accusation, a claim, a concern.
type    REJECT
cameo   120
verb    call, describe, brand, label, dismiss | recipient=- | when pred,as=baseless,groundless,unfounded,false,fabricated,untrue,nonsense,lie,fabrication,rubbish,slander,fiction,ridiculous,absurd; unless obj@party
verb    reject, rebuff, refute, rebut, dismiss, repudiate, contest, dispute, brush off, brush aside, wave away, wave off, shrug off, laugh off, hit back at, push back against, scoff at, play down, downplay, debunk | recipient=of,by,from | when obj,against,at=@accusation,fear,worry,speculation,rumor,doubt
noun    rejection, rebuttal, refutation, dismissal | actor=poss,amod,by recipient=of | when of=@accusation
+ Iran rejected accusations by Norway. => Iran > Norway
+ The ministry dismissed concerns about the vote. => ministry > ?
- The body rejected the new heart.
- The teacher dismissed the class.

family reject.general
says    Rejects, dismisses, refuses or turns down.
type    REJECT
context diplomatic
cameo   120
holds   inf,obj,that
verb    reject, rebuff, spurn, repudiate, renounce, disavow, disown, refute, rebut, nix, decline, snub, scorn, shun | recipient=obj,of,from | unless subj=body,immune,transplant,patient,stomach; unless obj=ball,shot,transplant,organ; needs obj,inf
verb    refuse | recipient=obj | needs subj@party,obj@party; unless obj=collection,food,@food,drink
verb    dismiss | recipient=obj,from | when obj=@proposal,call,idea,threat,protest,notion,warning,suggestion,talk,appeal,case,lawsuit,petition,challenge
verb    shoot down | recipient=obj | when obj=@proposal,claim,rumor,motion,argument
verb    turn down, rule out, brush off, brush aside, wave away, wave off, shrug off, strike down, throw out, vote down, say no, laugh off, push back, wave aside, slap down, swat away, bat away | recipient=obj,of,from,to,on,against | unless obj=@aircraft,@drone,missile,rocket,@disease,volume,heat,music,balloon,uav,projectile
verb    oppose, resist, defy, disregard, disobey, ignore, flout, withstand, contest, thwart, fend off, stonewall, rebel, balk, baulk | recipient=obj,at,against | when obj,at=order,demand,call,ruling,plan,proposal,pressure,bill,law,resolution,ultimatum,request,appeal,deadline,ban,court,reform,bid,effort,attempt,move,warning,curfew,change,measure,motion,sanction,deal,agreement,nomination,extradition,membership,amendment,decision,mandate,authority,subpoena; unless subj=virus,bacteria
verb    vote against, veto, block, filibuster, table, kill, defeat, stall, scuttle, shelve, quash, overrule, disallow | recipient=obj,against,by | when obj,against=@proposal,@law,membership,extradition,nomination,accession,candidacy,expansion,inquiry,statement,motion,effort,vote,measure,sanction,bid,entry
verb    oppose | recipient=obj | needs obj; unless obj@party; unless as; unless obj=force,team
verb    ignore, defy, flout | recipient=obj | needs obj; needs subj@party; unless obj=gravity,odds,expectation,comment,stereotype,explanation,description,pain
verb    recognize longer, accept longer, tolerate longer, support longer, dispute | recipient=obj | needs obj; needs subj@party; unless subj=analyst,expert,scientist
verb    distance himself, distance herself, distance itself, distance themselves, wash hand | recipient=from,of
adj     baseless, groundless, unfounded, untrue, not true | actor=- recipient=- | unless subj=rumor; unless head=call,describe,dismiss,label,brand
verb    plead not guilty | recipient=-
verb    plead not | recipient=- | when that,pred=guilty
verb    refuse to recognize, refuse to recognise, refuse to apologize, refuse to comment, decline to comment, decline comment, decline to respond, decline to say, refuse to respond, refuse to answer, refuse to sign, decline to sign, refuse to bow, refuse to budge, refuse to give in, refuse to back down, abstain from vote, abstain from voting, abstain, stand firm, dig in heel, drag foot, refuse to obey, refuse to comply, refuse to pay, agree not, agree never, accept not, recognize not, recognise not, support never, tolerate not, participate not | recipient=-
noun    rejection, refusal, rebuff, repudiation, veto, snub, renunciation, defiance, disavowal, rebuttal | actor=poss,amod,compound,by,from recipient=of,to | unless of=transplant,organ
adj     unwilling, reluctant, defiant, unready, loath | recipient=- | needs inf; needs subj@party
adj     not ready, not willing, not prepared, not inclined | recipient=- | needs inf,for,in
verb    resist | recipient=obj | needs obj; needs subj@party; unless obj=temptation,urge,arrest,heat
phrase  now be not the time, not an option, out of the question, non-starter, not on the table, not up for negotiation, no intention of, not for sale, off the table
+ Iran rejected the offer. => Iran > ?
+ The proposal was turned down by the tribe. => tribe > ?
+ The government said no to the plan. => government > ?
+ The senate voted against the bill. => senate > ?
+ China vetoed the resolution. => China > ?
- The body rejected the new kidney.
- Gunners shot down a drone.
- The manager dismissed two employees.

family reject.assist
says    Refuses to help, cooperate, take part, admit people or hand them over.
type    REJECT
mode    assist
context diplomatic
cameo   121
holds   inf,obj
verb    refuse, decline | recipient=obj,with,to | when inf=@helping,enroll,enrol,admit,arm,comply,fight,serve,treat,register; needs subj@party
verb    refuse, deny, decline, reject, withhold, turn down | recipient=iobj,to,from,of | when obj=aid,help,assistance,support,asylum,entry,visa,admission,cooperation,loan,access,bail,treatment,refuge,invitation,permission,permit,license,licence,food,protection,bailout,extradition,request,application,backing,credential,recognition,citizenship,landing; unless obj=wrongdoing
verb    @helping will not, join not, participate never, enroll not | actor=subj recipient=obj,with,to | needs subj@party; unless obj=@disease
verb    turn back, turn away, send away | recipient=obj | when obj=refugee,migrant,boat,ship,vessel,aid,convoy,people,family,hundred,thousand,inspector,journalist,delegation,observer,activist,asylum-seeker,seeker; unless obj=clock
verb    refuse cooperation, end cooperation, withhold support, withhold cooperation, withhold backing, deny asylum, refuse asylum, refuse entry, deny entry, refuse permission, deny permission, deny visa, refuse visa | recipient=to,with,iobj,obj
noun    refusal, denial, rejection | actor=poss,amod,by recipient=to,of | when inf,of=@helping,asylum,visa,entry,aid,help,bail,permission,request,application
+ Malta refused to help. => Malta > ?
+ The embassy denied a visa to the singer. => embassy > singer
+ Chad turned back hundreds of refugees. => Chad > refugees
- The restaurant turned away hungry diners.
- He denied wrongdoing.

family reject.change
says    Refuses to change a policy, a leader, a law or a ruling.
type    REJECT
mode    change
context executive
cameo   123
holds   inf,obj
verb    refuse, decline | recipient=- | when inf=resign,quit,change,reform,amend,apologize,apologise,revise,hold,step; needs subj@party
verb    reject, dismiss, rule out, oppose, veto, block, vote down, strike down, turn down, defeat, overturn, resist | recipient=of,by,from,for | when obj=reform,amendment,referendum,election,change,bill,law,constitution,legislation,resolution,candidacy,nomination,secession,independence,autonomy,appeal,budget,motion,bid,resignation,decree,result
verb    appeal | recipient=against,obj | when against,obj=ruling,verdict,decision,conviction,sentence,judgment,judgement; unless to=@bad
verb    break with, break rank, part company, split from, defect from | recipient=with,from | unless with=tradition,past,habit
+ The premier refused to resign. => premier > ?
+ Voters rejected the reform. => Voters > ?
- The old printer refused to change its ink.
- The kidney was rejected by his body.

family reject.meet
says    Refuses to meet, negotiate, attend or accept mediation.
type    REJECT
mode    meet
context diplomatic
cameo   125
holds   inf,obj,in,with
verb    refuse, decline | recipient=with,obj | when inf=@talking,participate,speak,appear,sit,join talk; needs subj@party
verb    reject @talk, decline @talk, rule out @talk, dismiss @talk, spurn @talk, rebuff @talk, shun @talk, boycott @talk, skip @talk, snub @talk, reject mediation, refuse mediation, rule out mediation, refuse dialogue, decline invitation, reject invitation, refuse invitation, turn down invitation, reject settlement, refuse to come to table, stay away from @talk, stay away from summit, boycott summit, skip summit, boycott session, reject peace plan, refuse contact, refuse meeting, refuse negotiation | recipient=with,from,by | unless subj=fan
verb    participate not, attend not, take part not, show up not | actor=subj recipient=in,with | needs subj@party
verb    @talking will not, shake hand not, talk not with, meet never | actor=subj recipient=with,obj | needs subj@party; unless obj=@trade
verb    want not, intend not, plan not, wish not | actor=subj recipient=with | when inf=@talking
adj     not interested, not keen | recipient=with | when inf,in=@talking,@talk
adj     unwilling, reluctant, unready, uninterested | recipient=with | when inf,in=@talking,@talk
phrase  no room for negotiation, no need for a summit, nothing to discuss, nothing to talk about, no point in talking, not interested in talks
+ The rebels refused to negotiate with Bogota. => rebels > Bogota
+ Belgrade ruled out talks with the separatists. => Belgrade > separatists
+ The premier boycotted the summit. => premier > ?
- The parrot refused to talk.
- He skipped breakfast.

family reject.yield
says    Refuses to stop fighting, release people, lift measures or give way.
type    REJECT
mode    yield
context military
cameo   124
holds   inf,obj
verb    refuse, decline | recipient=obj | when inf=@yielding,bend,bow,budge,capitulate,lower,disperse,evacuate,extradite,relent; needs subj@party
verb    reject, refuse, rule out, dismiss, ignore, defy, spurn, resist, flout, disregard | recipient=from,of,by | when obj=ceasefire,cease-fire,truce,ultimatum,release,withdrawal,surrender,disarmament,call,deadline,demand,concession,compromise,request,curfew,order,ruling,pause,appeal
verb    vow to continue, vow to fight on, pledge to fight, vow to resist, refuse to give up, refuse to surrender, refuse to withdraw, refuse to leave, refuse to lift, refuse to stop, refuse to release, refuse to hand over, hold out, stand ground | recipient=-
verb    go not, plan not, intend not | actor=subj recipient=- | when inf=bend,budge,bow,yield,surrender,capitulate,relent,withdraw,retreat,release,back,stop,give,apologize,leave,lift
verb    bend not, budge not, yield not, relent not, bow not, surrender not, capitulate not, surrender never, yield never, kneel not | recipient=to
noun    refusal, defiance | actor=poss,amod,by recipient=- | when inf,of=@yielding
verb    @yielding will not, @yielding would not, @yielding never | actor=subj recipient=- | needs subj@party; unless inf=say; unless obj=chance,opportunity
+ The militia refused to surrender. => militia > ?
+ Tripoli rejected the ultimatum. => Tripoli > ?
- The dog refused to let go of the bone.
- The door refuses to open.
