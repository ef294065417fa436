# THREATEN: threaten with harm, sanctions or force.

family threaten.general
says    Threatens or warns of a harmful act of its own.
type    THREATEN
context diplomatic
cameo   130
holds   inf,that,with,of
verb    threaten, intimidate | recipient=obj,against | needs subj@party,obj@party; unless subj=@disaster,@disease,@accident,shortage,crisis,change,@market,warming,pollution,@nature,cut,lack,debt,strike,move,decision,conflict,war,violence,dispute,fighting,closure; unless obj=extinction; unless inf=become,collapse,spill,derail,overwhelm,rain,engulf,overshadow
verb    warn | recipient=obj | when of=retaliation,consequence,reprisal,response,action,countermeasure,punishment,repercussion,sanction,revenge,escalation,step; when that=retaliate,respond,strike,act,hit,punish,attack,face,pay,avenge
verb    warn | recipient=obj | when that=execute,kill,retaliate,bomb,punish,respond,avenge,spare,strike,destroy; needs subj@party; unless subj=expert,analyst,agency,group,scientist
verb    issue threat, make threat, repeat threat, renew threat, level threat, deliver threat, hurl threat, issue warning, deliver warning, step up threat, escalate threat, increase threat, carry out threat, follow through on threat, ratchet up threat, utter threat, voice threat | recipient=to,against | unless subj=meteorologist,forecaster,doctor,agency,scientist,@disaster; unless of=storm,rain,flood,tsunami,wind,travel
verb    face threat, receive threat, come under threat | actor=from,by recipient=subj | needs from,by
verb    vow revenge, vow to avenge, swear revenge, vow retaliation, pledge retaliation, threaten revenge, promise retaliation, vow vengeance, swear vengeance, promise revenge, vow to retaliate, pledge to retaliate, threaten to retaliate, vow to respond, vow to punish, vow to strike back, vow to hit back, promise to retaliate, hint at retaliation, draw red line, pay price, pay heavy price, pay dearly, face consequence, face severe consequence, suffer consequence, face wrath, regret it | recipient=against,on,for
verb    vow, swear, pledge, promise, warn, hint | recipient=obj | when inf,that=retaliate,avenge,punish,strike,hit,crush,destroy,annihilate,respond,fight,attack,kill,hunt,eliminate,eradicate,wipe,defeat,topple,bomb,invade,close,cut,expel,block,impose,ban
noun    threat | actor=poss,amod,by,from recipient=to,against | needs inf,of,against,poss,by,amod@party; unless by,from,of=@disease,@disaster,famine,extinction,rain,storm,frost,injury,inflation,recession
noun    death threat, bomb threat, threatening letter, intimidation | actor=poss,by,from recipient=against,to,of
+ Turkey threatened the militia. => Turkey > militia
+ The general threatened Norway. => general > Norway
+ Hamas vowed revenge on Israel. => Hamas > Israel
- Floods threatened the town.
- Forecasters issued a warning of heavy snow.
- The strike threatens to derail the budget.

family threaten.restrict
says    Threatens sanctions, tariffs, embargoes or other limits.
type    THREATEN
mode    restrict
context economic
cameo   1312
holds   inf,that,with,of
verb    threaten, warn | recipient=obj,against,on | when inf,that=impose,sanction,boycott,embargo,fine,restrict,tax,levy,slap,freeze,double,raise,blockade; when with,of=@sanction,fine,restriction,boycott
verb    raise possibility of @sanction, raise prospect of @sanction, raise threat of @sanction, float @sanction, hint at @sanction, mull @sanction, consider imposing @sanction, prepare @sanction, brandish @sanction | recipient=on,against
verb    threaten sanction, threaten tariff, threaten embargo, threaten boycott, threaten levy, threaten freeze, threaten countermeasure | recipient=on,against,obj
verb    threaten @restriction, threaten fine, threaten duty, warn of sanction, warn of tariff, threaten to impose, threaten to sanction, threaten to slap, threaten to raise tariff, threaten to close, threaten to block, threaten with sanction, threaten with tariff, raise prospect of sanction, weigh sanction, mull sanction, consider tariff, weigh tariff, consider retaliation | recipient=on,against,obj
noun    tariff threat, sanction threat, threat of sanction, threat of tariff, threat of boycott, trade threat, threat of embargo, threat of duty | actor=poss,amod,by,from recipient=against,on,to
+ The commission threatened sanctions against Warsaw. => commission > Warsaw
+ Canada threatened to impose duties on steel. => Canada > ?
- Rain threatened to delay the parade.
- Rain threatened the sale.

family threaten.relations
says    Threatens to cut relations, aid, talks or a commitment.
type    THREATEN
mode    relations
context diplomatic
cameo   1313
holds   inf,that,with,of
verb    threaten, warn | recipient=obj,with,to,from | when inf,that=cut,sever,suspend,withdraw,leave,quit,end,stop,halt,break,withhold,recall,abandon,pull,cancel,downgrade,walk,scrap,reconsider,terminate,review; unless subj=@disaster
verb    threaten to cut aid, threaten to sever tie, threaten to withdraw, threaten to leave, threaten to quit, threaten to suspend, threaten to pull out, threaten to walk out, threaten to end, threaten to strike, threaten to boycott, threaten strike, threaten protest, threaten to resign, threaten to veto, threaten veto | recipient=with,to,from
noun    strike threat, threat of strike, veto threat, threat to leave, threat to withdraw, threat to quit | actor=poss,amod,by,from recipient=-
+ The president threatened to cut aid to Sudan. => president > Sudan
+ London threatened to leave the court. => London > court
- The wall may fall.
- The rain threatened to end the picnic.

family threaten.violence
says    Threatens force, attack, war or killing.
type    THREATEN
mode    violence
context military
cameo   138
holds   inf,that,with,of
verb    threaten, vow, swear, pledge | recipient=obj,against | when inf,that=attack,bomb,kill,strike,invade,destroy,shoot,fight,launch,execute,behead,assassinate,burn,blow,retaliate,annihilate,crush,use,fire,hit,hurt,harm,behead,storm; unless subj=@disease,@disaster; when with,of=war,force,attack,violence,death,strike,action,invasion,retaliation,execution; needs subj@party,obj@party
verb    warn | recipient=obj | when inf=attack,bomb,strike,destroy,shoot,invade; when of=war,attack,strike,invasion,retaliation; unless subj=@disaster,agency,expert,analyst,scientist,group
adj     ready, prepared, determined | recipient=- | when inf=fight,strike,attack,retaliate,respond,use,invade,destroy,defend,confront,act,bomb,crush,go; needs subj@party
verb    hesitate not, hesitate never | recipient=against | when inf=use,act,strike,attack,respond,retaliate,defend,take,punish,fire,intervene,shoot
verb    reserve right to respond, reserve right to retaliate, reserve right to strike, keep option on table, keep military option, rule not out military, rule not out force, rule not out strike | recipient=against
verb    respond with force, respond with full force, respond forcefully, answer with force, meet with force, respond militarily | recipient=to,obj | unless subj=voter
verb    threaten war, threaten violence, threaten attack, threaten force, threaten retaliation, threaten strike, threaten invasion, threaten military action, threaten with death, declare war, declare jihad, call for jihad, call for death, brandish weapon, brandish gun, point gun, aim gun, aim missile, rattle saber, rattle sabre, saber-rattle, train gun | recipient=on,against,at,obj | unless on=poverty,drug,crime,waste,corruption,terror,@disease
noun    threat of force, threat of war, threat of attack, threat of violence, threat to attack, threat to kill, threat to use, threat of invasion, saber-rattling, sabre-rattling, nuclear threat, nuclear blackmail, declaration of war, terror threat, terrorist threat, military threat | actor=poss,amod,by,from recipient=against,to,on
+ Rebels threatened to attack the army. => Rebels > army
+ The cleric declared war on the republic. => cleric > republic
- The governor declared war on drugs.
- The disease kills the oaks.

family threaten.arrest
says    Issues a warrant or threatens arrest, prosecution or jail.
type    THREATEN
mode    arrest
context legal
cameo   132
holds   inf,that,with,of
verb    threaten, warn | recipient=obj | when inf,that=arrest,detain,jail,imprison,prosecute,sue,charge,try,indict; when with,of=arrest,prosecution,jail,imprisonment,prison,trial,lawsuit,charge,detention
verb    issue warrant, issue arrest warrant, issue arrest order, order arrest, order detention, seek arrest, obtain warrant, issue red notice, seek warrant, threaten arrest, threaten prosecution, threaten jail, face arrest, request warrant, demand arrest, put on wanted list, put bounty, offer bounty, offer reward, place on wanted list, call for arrest | recipient=for,of,against,on,obj | unless for=search
noun    arrest warrant, warrant, arrest order, order for arrest, detention order, red notice, bounty | actor=poss,amod,compound,by,from recipient=for,against,on | unless compound=search,death; unless for=search; unless compound=share,stock,dividend; unless of=sea,nature,harvest
+ The court issued an arrest warrant for the general. => court > general
+ Police threatened to arrest the strikers. => Police > strikers
- The warranty expired in June.
- The bounty of the sea fed the coast.

family threaten.ban
says    Threatens to ban, close or dissolve a party, medium or activity.
type    THREATEN
mode    ban
context legal
cameo   1322
holds   inf,that,with,of
verb    consider, weigh, mull, plan, want, propose, raise possibility of, raise prospect of | recipient=on,of | when obj=ban,dissolution,closure; when inf=ban,outlaw,dissolve,prohibit,disband; needs subj@party
verb    threaten, warn, vow | recipient=obj | when inf,that=ban,outlaw,dissolve,prohibit,censor,shutter,bar,criminalize,criminalise,disband,deregister; when with,of=ban,closure,dissolution,shutdown,disqualification
+ The regulator threatened to ban the broadcaster. => regulator > broadcaster
+ Officials threatened the party with dissolution. => Officials > party
- The drought threatened the harvest.
- He plans to bar the door.

family threaten.expel
says    Threatens to expel or deport people.
type    THREATEN
mode    expel
context diplomatic
cameo   136
holds   inf,that,with,of
verb    threaten, warn, vow | recipient=obj | when inf,that=expel,deport,evict,oust,kick,banish,repatriate,throw; when with,of=expulsion,deportation,eviction
noun    threat of deportation, threat of expulsion, deportation threat | actor=poss,by,from recipient=against,of
+ Minsk threatened to expel the diplomats. => Minsk > diplomats
+ The minister threatened migrants with deportation. => minister > migrants
- The landlord planned to throw a party.
- The valve expels air from the tube.

family threaten.territory
says    Threatens to seize, annex or occupy territory, or to secede.
type    THREATEN
mode    territory
context resource
cameo   1382
holds   inf,that,with,of
verb    threaten, warn, vow, pledge | recipient=from,of | when inf,that=annex,occupy,seize,retake,recapture,capture,secede,conquer,blockade,reclaim,invade,liberate,overrun; when with,of=annexation,occupation,blockade,secession
noun    threat of annexation, threat of occupation, threat of blockade, annexation threat | actor=poss,by,from recipient=of,against
+ The president threatened to annex the valley. => president > ?
+ Rebels vowed to seize the capital. => Rebels > ?
- The waves threaten to flood the pier.
- Weeds have overrun the garden.
