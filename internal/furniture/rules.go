package furniture

import (
	"regexp"
	"slices"
	"strings"

	"dateline/internal/rule"
)

// pageRule takes out paragraphs that are no part of an article. Its examples' findings are the reasons for
// which paragraphs were dropped.
type pageRule struct {
	rule.Rule
	Why      string          // the reason given to the user
	MaxWords int             // longer paragraphs are never touched; 0 is any length
	Pattern  *regexp.Regexp  // matches the paragraph
	Words    map[string]bool // or: every word of the paragraph is one of these
	Unless   *regexp.Regexp  // does not match the paragraph
	Hints    []string        // one of these stands in every paragraph that matches, in lower case; spares the pattern most of the text
}

// matches tells whether the rule takes out a paragraph; lower is the paragraph in lower case.
func (r *pageRule) matches(s, lower string) bool {
	if r.Hints != nil && !slices.ContainsFunc(r.Hints, func(h string) bool { return strings.Contains(lower, h) }) {
		return false
	}
	if r.Unless != nil && r.Unless.MatchString(s) {
		return false
	}
	if r.Pattern != nil && r.Pattern.MatchString(s) {
		return true
	}
	return r.Words != nil && allIn(plainWords(s), r.Words)
}

func allIn(words []string, set map[string]bool) bool {
	for _, w := range words {
		if !set[w] && strings.Trim(w, "0123456789km") != "" {
			return false
		}
	}
	return len(words) > 0 && strings.Trim(strings.Join(words, ""), "0123456789km") != ""
}

func drops(text, why string) rule.Example { return rule.Example{Text: text, Want: []string{why}} }
func keeps(text string) rule.Example      { return rule.Example{Text: text} }

const calendar = `(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ` + Month + `,? \d{4}|` + Month + ` \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2} ` + Month + `|` + Month + ` \d{1,2})`

var rules = []pageRule{
	{
		Rule: rule.Rule{Name: "furniture/share", Says: "Buttons and counters for passing the page on.", Examples: []rule.Example{
			drops("Share", "share button"),
			drops("Share on Facebook Tweet this WhatsApp 1.2k shares", "share button"),
			drops("Share this article", "share button"),
			drops("Copy link", "share button"),
			keeps("Share prices in Nairobi fell on Monday after the vote."),
			keeps("Facebook and Twitter will have to share their data with the ministry."),
		}},
		Why: "share button", MaxWords: 16,
		Words: wordSet("share shares sharing tweet tweets retweet facebook twitter x whatsapp telegram linkedin reddit pinterest instagram tumblr " +
			"messenger flipboard pocket vk viber line email e mail print pin it copy link url save bookmark like likes recommend this that on via with by to the a " +
			"article story page post news gift icon button buttons social media send click here bluesky threads mastodon"),
		Unless: regexp.MustCompile(`[a-z]\.$|(?i)^(this|the|that|a|on|by|to|with|it|line|news|x|article|story|page|post|messenger|threads|pocket|social media|media)\b`),
	},
	{
		Rule: rule.Rule{Name: "furniture/advertisement", Says: "Advertisement marks and what stands in for an advertisement.", Examples: []rule.Example{
			drops("Advertisement", "advertisement"),
			drops("ADVERTISEMENT - SCROLL TO CONTINUE", "advertisement"),
			drops("Story continues below advertisement", "advertisement"),
			drops("Sponsored content", "advertisement"),
			keeps("Advertisement of tobacco was forbidden in 2005."),
		}},
		Why: "advertisement", MaxWords: 12,
		Pattern: regexp.MustCompile(`(?i)^[\W_]*(?:(?:advertisements?|adverts?|ads?|advertising|advertorial|sponsored(?: (?:content|links?|post|story|by .{1,40}))?|promoted(?: content| stories)?|paid (?:content|post|partnership)|partner content|promotion)` +
			`|(?:this )?(?:story|article|report|post|text|content)? ?continues? (?:reading )?(?:below|after)(?: (?:this|the))?(?: advertisement| ad| video| promotion)?` +
			`|(?:scroll (?:down )?(?:for more|to continue(?: reading| with content)?))|continue reading(?: (?:below|the main story|after the ad))?|remove ads?|report this ad|skip ad(?:vertisement)?|ad feedback|article continues)` +
			`(?:[\W_]+(?:scroll to continue(?: with content)?|continue reading(?: below)?|article continues below|story continues below|ad))?[\W_]*$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/related", Says: "Pointers to other pages.", Examples: []rule.Example{
			drops("Read more: Floods cut off three villages in the north", "related link"),
			drops("Read more", "related link"),
			drops("RELATED ARTICLES", "related link"),
			drops("You may also like", "related link"),
			drops("See also: What we know about the ceasefire", "related link"),
			drops("À lire aussi » Le port rouvre", "related link"),
			drops("Lea también: Reabre el puerto", "related link"),
			drops("Das könnte Sie auch interessieren", "related link"),
			keeps("Read more slowly, the report says something else."),
			keeps("Related charges against the two officers were withdrawn on Friday."),
		}},
		Why: "related link", MaxWords: 40, Unless: regexp.MustCompile(`(?:\S+\s){8,}\S+\.["”’)]*$`),
		Pattern: regexp.MustCompile(`(?i)^[\W_]*(?:(?:read more|read also|also read|read next|read this|must read|see also|see more|more on this(?: story| topic)?|related(?: (?:articles?|stories|story|news|links?|content|topics?|posts?|coverage|reading|video|videos))?|recommended(?: (?:for you|reading|stories|articles))?|don.?t miss|watch(?: more| now| live| also)?|listen(?: now| to this article)?|in pictures|explainer|live updates|more from .{1,40}|what to read next|further reading|also in this package|editor.?s picks?|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories|updates)|more (?:news|stories)(?: from .{1,40})?|up next)[\W_]*(?:[:|»›→>–—-]\s*\S.*)?` +
			`|(?:read|click|tap|see|go|watch|listen)(?: (?:the|our|more|it|on))*(?: (?:full|original|entire|complete))?(?: (?:story|article|report|text|interview|coverage|here|below|this link|video)){1,3}(?: (?:on|at|in|here|for|to)\b.{0,60})?|you (?:may|might) (?:also|like|be interested).{0,40}|(?:full (?:story|coverage)|more here|learn more|find out more|read the full story).{0,40}|show (?:more|less)|load more|view (?:all|more).{0,20}|see all.{0,20}|view comments|(?:next|previous) (?:article|story|post)|back to top|skip to .{1,30}|(?:lea|lee|leia|leggi|lire|voir|ver|lesen sie|lees|à lire)(?: (?:también|tambien|más|mas|aussi|auch|anche|também|mehr|ook))?\s?[:»›>].*|à lire aussi\b.*|(?:das könnte|auch interessant|mehr zum thema|lesen sie auch|contenidos? relacionados?|te puede interesar|lire aussi|leggi anche|leia também|lees ook|читайте также|اقرأ أيضا).{0,120})[\W_]*$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/newsletter", Says: "Pleas to subscribe, register, pay or donate.", Examples: []rule.Example{
			drops("Sign up for our daily newsletter", "newsletter plea"),
			drops("Get the latest news delivered to your inbox.", "newsletter plea"),
			drops("Subscribe to continue reading", "newsletter plea"),
			drops("Please enter a valid email address", "newsletter plea"),
			drops("To read the rest, please register with the Mara Times.", "newsletter plea"),
			drops("Never miss a ferry: sign up for our morning letter.", "newsletter plea"),
			drops("If you are already a subscriber, you can log in here.", "newsletter plea"),
			keeps("The party asked its members to subscribe to the new charter, officials said."),
			keeps("He signed up for the army in 2011."),
		}},
		Why: "newsletter plea", MaxWords: 60,
		Hints: []string{"sign", "subscri", "inbox", "mail", "regist", "log in", "login", "account", "support", "donat", "member", "thank", "your phone", "delivered", "contribution", "miss"},
		Pattern: regexp.MustCompile(`(?i)^[\W_]*(?:(?:please )?(?:sign|signing) ?up (?:here |now |today )?(?:for|to|and)\b.*(?:newsletter|e-?mails?|briefing|alerts?|inbox|updates|digest)|sign up(?: (?:here|now|today|for free))?$|subscribe(?: (?:now|today|here|for free|for more))?$|subscribe (?:now |today |here )?(?:to|for) (?:our|the|this|us|continue|read|unlock|keep|more|full).*` +
			`|get (?:the |our |all |your )?(?:latest|breaking|top|daily|best|day.s|free|more)\b.*(?:inbox|newsletter|e-?mail|phone|delivered|alerts?)\b.*|.{0,60}(?:delivered|straight|direct(?:ly)?|sent) (?:straight |directly |right )?(?:in)?to your (?:inbox|e-?mail|phone)\b.*|by (?:signing up|subscribing|clicking|submitting|registering|continuing)\b.*(?:you|agree).*` +
			`|(?:thank you|thanks) for (?:subscribing|signing up|registering|reading).{0,80}|(?:please )?enter (?:a valid |your )e-?mail.*|your (?:subscription|e-?mail address|support|contribution|donation)\b.{0,80}|(?:support|donate to|become a (?:member|supporter|subscriber) of) (?:our|the|independent|quality|us)\b.{0,80}(?:journalism|newsroom|today|reporting|here).*|already (?:a subscriber|have an account|registered).*|(?:log|sign) ?in(?: (?:to|or|with|here)\b.{0,60})?|register(?: (?:now|for free|here))?|create (?:a|an|your) (?:free )?account.{0,60}|this (?:article|content|story) is (?:only )?(?:for|available to) (?:our )?subscribers.*|don.t have an account.*|(?:to|for) (?:view|read|access|continue|see)\b.{0,40}(?:please )?(?:subscribe|register|log ?in|sign (?:in|up))\b.*|.{0,60}\balready (?:a )?(?:subscriber|subscribed|member|registered)\b.*|(?:first-time|new) subscribers\b.*|(?:never|don.t) miss\b.{0,60}(?:sign|newsletter|subscri|stories|inbox|e-?mail).*|get .{3,60} by e-?mail\b.*|(?:do you )?want to (?:be|stay|get|receive|read|know)\b.{0,80}(?:sign up|subscribe|newsletter).*)[\W_]*$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/cookies", Says: "Notes on cookies, privacy, scripts and players.", Examples: []rule.Example{
			drops("We use cookies to improve your experience on our website.", "cookie note"),
			drops("Privacy Policy | Terms of Use", "cookie note"),
			drops("Please enable JavaScript to view this page.", "cookie note"),
			keeps("The commission fined the company over its use of cookies."),
		}},
		Why: "cookie note", MaxWords: 80,
		Hints: []string{"cookie", "privacy", "terms", "javascript", "browser", "video", "audio", "content", "loading", "buffering", "wait", "no media", "sorry"},
		Pattern: regexp.MustCompile(`(?i)^(?:.{0,40}\b(?:we|site|website|page|platform|partners)\b(?: and our partners)? uses? (?:necessary |essential )?cookies\b.*|(?:accept|reject|manage|allow)(?: all| optional)? cookies.{0,20}|(?:our |see our |read our )?(?:privacy|cookie)s? (?:policy|notice|statement|settings|preferences)\b(?:[^.]{0,60})|terms (?:of (?:use|service)|and conditions|& conditions)\b[^.]{0,60}` +
			`|.{0,30}(?:enable|turn on|activate|requires?) javascript\b.*|your browser (?:does not|doesn.t|is not|isn.t)\b.*|(?:video|audio|embed|this (?:video|content|audio))\b.{0,20}(?:not available|unavailable|cannot be played|can not be played|failed to load|is loading).{0,60}|(?:loading|buffering|please wait)[ .…]*|no media source currently available|sorry, (?:this|your|we)\b.{0,20}(?:video|browser|content|page).{0,60})$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/credit", Says: "Photo credits.", Examples: []rule.Example{
			drops("Photo: Jane Doe/AFP", "photo credit"),
			drops("Image credit: Ministry of Defence", "photo credit"),
			drops("Getty Images", "photo credit"),
			drops("AP Photo/John Roe", "photo credit"),
			keeps("Photos showed smoke over the port."),
			keeps("Photos by Ana Velo hung in the ministry's hall for a whole year."),
			keeps("Image problems have followed the minister since spring."),
		}},
		Why: "photo credit", MaxWords: 20,
		Pattern: regexp.MustCompile(`^[\W_]*(?:(?i:(?:photo(?:graph)?s?|images?|pictures?|pic|credits?|video|graphic|illustration|map|photo illustration|bild|fotos?|crédits?|imagen|imagem)(?: (?:credits?|courtesy|source|copyright))?(?: by| of|:| ?/| ?©| ?\||: ?©| via).{1,100})|(?:AP|Reuters|REUTERS|AFP|EPA|Getty|GETTY|Anadolu)(?: (?:Photo|File|Images?|IMAGES|Agency))?(?:\s?/\s?[\p{L} .'’/-]{1,60}|(?: via)? (?:Getty Images|AP|AFP|Reuters))?|Getty Images|Shutterstock|Unsplash|[\p{L} .'’-]{3,40}/(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Shutterstock|TASS|Anadolu|Xinhua)(?: (?:Photo|file|File))?)[\W_]*$`),
		Unless:  regexp.MustCompile(`(?i)\b(?:shows?|showed|said|says|were|was|have|has)\b|(?:\S+\s){7,}.*[.]$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/caption", Says: "Captions of pictures, told by the agency or photographer at their end.", Examples: []rule.Example{
			drops("FILE - Soldiers patrol a street in the old town, March 3, 2019.", "caption"),
			drops("A boy carries water in a camp near the border (Jane Doe/AFP)", "caption"),
			drops("Protesters gather outside parliament in Tbilisi on Sunday. (AP Photo/John Roe)", "caption"),
			drops("The bridge after the attack [Jane Doe/Al Jazeera]", "caption"),
			drops("Officers unload the boat in the harbour of Las Velas. By ISLAND COAST GUARD", "caption"),
			keeps("The army said three soldiers were wounded (see map)."),
			keeps("“We will stay,” he told the agency (AFP)."),
		}},
		Why: "caption", MaxWords: 80,
		Hints:   []string{"file", "photo", "image", "picture", "frame", "/a", "/r", "/e", "/v", "via ", "by "},
		Pattern: regexp.MustCompile(`^(?:FILE ?(?:PHOTO)? ?[-–—:]|FILE PHOTO|(?i:in this (?:file )?(?:photo|picture|image|handout|frame)\b)|(?i:file (?:photo|picture|image)\b)).{1,}$|[([][^()\[\]]{0,60}(?:AP Photo|Photo:|Photo by|Photograph:|Image:|Getty Images|/AFP|/AP|/Reuters|/REUTERS|/EPA|via AP|via Reuters|/Al Jazeera|/VOA|/Anadolu)[^()\[\]]{0,60}[)\]]\.?$|(?:Photograph|Photo|Image|Picture)s?: [\p{L}][^.!?]{2,60}$|[.”"] ?(?:By|BY) (?:[A-Z][A-Z.&'’-]+ ?){2,8}$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/byline", Says: "Who wrote the report, as a line of its own.", Examples: []rule.Example{
			drops("By Jane Doe", "byline"),
			drops("By Jane Doe and John Roe in Amman", "byline"),
			drops("Reporting by Jane Doe; Editing by John Roe", "byline"),
			drops("Jane Doe contributed to this report.", "byline"),
			drops("Jane Doe is a freelance journalist based in Amman.", "byline"),
			drops("Our Standards: The Mara Principles.", "byline"),
			keeps("By Tuesday, the town was empty."),
			keeps("By Friday"),
			keeps("By Russian Deputy Foreign Minister Ivanov's account, talks failed."),
		}},
		Why: "byline", MaxWords: 30,
		Pattern: regexp.MustCompile(`^(?:(?:By|BY|by|Written by|Words by|Posted by|Reported by|Story by|Author:|From)(?::| \|)? (?:[A-Z\p{Lu}][\p{L}.'’-]*)(?:,? (?:and|AND|in|IN|for|&|\||de|van|von|al|bin|el|der|of|the|[\p{Lu}][\p{L}.'’/-]*)){0,14}|\(?(?:Additional |Extra )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|REPORTING|Compiled) (?:by|BY|from) .{3,}|(?:[\p{Lu}][\p{L}.'’-]*,? (?:(?:and|in) )?){1,12}contributed to this (?:report|story|article)\.?|(?:This|The) (?:report|story|article) (?:was|has been) (?:written|produced|edited|prepared|translated|first published) (?:by|in|on)\b.{1,80}|(?:[\p{Lu}][\p{L}.'’-]*,? ){2,4}is (?:an? |the )?(?:[a-z-]+ ){0,3}(?:reporter|correspondent|editor|writer|columnist|contributor|journalist) (?:at|for|with|in|of|based|covering|who covers)\b.*|Our Standards: .*|(?:Some )?(?:[Mm]aterial|[Ii]nformation) (?:for|in) this (?:report|story|article) (?:came|is|was)\b.*)$`),
		Unless:  regexp.MustCompile(`(?i)^(?:by|from) (?:(?:early |late |mid-?)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|` + Month + `)\b|(?i:^from ).*[.]$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/timestamp", Says: "When the page was published or changed, and how long it takes to read.", Examples: []rule.Example{
			drops("Published: 8 September 2016", "timestamp"),
			drops("Updated Sept. 9, 2016 at 3:15 p.m. GMT", "timestamp"),
			drops("September 8, 2016", "timestamp"),
			drops("3 min read", "timestamp"),
			drops("2 hours ago", "timestamp"),
			drops("Date: 02/03/2021 Section: Harbour", "timestamp"),
			keeps("Published in 1962, the novel was banned for decades."),
			keeps("On September 8, 2016 the two sides met."),
		}},
		Why: "timestamp", MaxWords: 24,
		Pattern: regexp.MustCompile(`(?i)^[\W_]*(?:(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|uploaded|date|published on|posted on)(?: (?:on|at|in))?:?\s*)?(?:` + Weekday + `\s?)?(?:` + Clock + `[,|]?\s?)?(?:on )?(?:` + Weekday + `\s?)?` + calendar + `[\s,|–-]*(?:` + Clock + `)?(?:[\s,|/·•(-]*(?:(?:first |last )?(?:published|posted|updated|modified)(?: (?:on|at))?:?\s*)(?:` + Weekday + `\s?)?(?:` + Clock + `[,|]?\s?)?(?:` + calendar + `)?[\s,|–-]*(?:` + Clock + `)?)?` +
			`|(?:published |posted |updated |last updated )?(?:an?|\d+) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s? ago|(?:\d+|one|two|three|four|five) ?-?min(?:ute)?s?(?: of)? read(?:ing time)?|reading time:?.{0,20}|(?:published|posted|updated|last updated|last modified):?|(?:news |release |publication |post |issue )?date\s?:.{0,60}|(?:letzte änderung|zuletzt aktualisiert|veröffentlicht(?: am)?|publié le|mis à jour le|última actualización|publicado(?: el)?)\b.{0,30}\d)[\W_]*$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/follow", Says: "Pleas to follow, join or install.", Examples: []rule.Example{
			drops("Follow us on Twitter @newsdesk", "follow plea"),
			drops("Join our WhatsApp channel for breaking news", "follow plea"),
			drops("Download our app", "follow plea"),
			drops("Follow the Mara Times on Facebook and Telegram, or write to the newsroom.", "follow plea"),
			drops("For more news from the islands, download the Mara app.", "follow plea"),
			keeps("Follow the money, the prosecutor told reporters in Beirut."),
			keeps("Join forces or lose, he told the tribes."),
		}},
		Why: "follow plea", MaxWords: 60,
		Hints:   []string{"follow", " us", "join", "app", "source", "@", "twitter", "facebook"},
		Pattern: regexp.MustCompile(`(?i)^[\W_]*(?:follow(?: us| @\S+| our| the author| [\p{L}.' ]{3,40} on (?:twitter|x|facebook|instagram)).{0,160}|(?:like|find|join|connect with|visit|contact) us(?: (?:on|at|via|here)\b.{0,100})?|join (?:our|the|us on).{0,30}(?:whatsapp|telegram|facebook|conversation|discussion|channel|community|group).{0,80}|download (?:our|the|this|now)\b.{0,40}\bapps?\b.{0,80}|(?:get|install) (?:our|the)\b.{0,20}\bapp\b.{0,60}|(?:add|make|set) .{1,40} (?:as a )?(?:preferred|trusted) source.{0,40}|(?:on )?(?:twitter|facebook|instagram):? @\S+|follow [\p{L}@].{1,60} on (?:twitter|x|facebook|instagram|youtube|tiktok|whatsapp|telegram|linkedin)\b.*|for (?:the latest|more) (?:stories|news|updates).{0,60}(?:download|follow|subscribe|join|visit|app)\b.*)[\W_]*$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/copyright", Says: "Copyright and licence notes.", Examples: []rule.Example{
			drops("© 2016 Example News. All rights reserved.", "copyright note"),
			drops("Copyright 2019 The Example Press", "copyright note"),
			drops("This material may not be published, broadcast, rewritten or redistributed.", "copyright note"),
			keeps("Copyright law will be changed next year, the minister said."),
		}},
		Why: "copyright note", MaxWords: 60,
		Hints:   []string{"copyright", "©", "(c)", "rights reserved", "permission", "not be ", "unauthor"},
		Pattern: regexp.MustCompile(`(?i)^[\W_]*(?:(?:copyright|\(c\)|©)\s*(?:©|\(c\))?\s*(?:\d{4}|the |by ).*|©.*|all rights reserved\b.*|.{0,80}\ball rights reserved[\W_]*|this (?:material|article|story|content) (?:may|must|can) not be (?:published|reproduced|copied).*|(?:re)?published (?:here )?(?:with|by) permission\b.{0,80}|unauthori[sz]ed (?:use|reproduction).*)$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/comments", Says: "The readers' corner and the page's own menus.", Examples: []rule.Example{
			drops("Leave a comment", "page menu"),
			drops("12 comments", "page menu"),
			drops("Tags: Syria, ceasefire, United Nations", "page menu"),
			drops("Filed under: Middle East", "page menu"),
			keeps("Comments by the general angered the opposition."),
		}},
		Why: "page menu", MaxWords: 30,
		Pattern: regexp.MustCompile(`(?i)^[\W_]*(?:(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)\b.{0,40}|(?:\d+|no) (?:comments?|replies|responses|views)|comments?(?: are closed.?| \(\d+\)| off|:)?|(?:show|hide|view|read)(?: all)? comments.{0,20}|(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|sections?)\s?:.{1,160}|filed under\b.{0,80}|(?:home|menu|search|close|sections|navigation|breadcrumb|top|print|contents)|report (?:a|an) (?:error|typo|correction).{0,40}|(?:have|got|do you have) (?:a|any)? ?(?:tip|story|news|information)\b.{0,160}\b(?:e-?mail|contact|us|touch)\b.{0,80}|text size.{0,20}|font size.{0,20}|font-size.{0,20}|(?:in this article|table of contents|key points|on this page):?)[\W_]*$`),
	},
	{
		Rule: rule.Rule{Name: "furniture/readers", Says: "What a page asks of its readers, and its rules for their comments.", Examples: []rule.Example{
			drops("We invite readers to leave their comments and to be polite.", "reader comments"),
			drops("Send us a letter with your thoughts on the harbour.", "reader comments"),
			drops("Share your views in the comments below", "reader comments"),
			drops("Join the debate", "reader comments"),
			keeps("“We want to hear what the villagers think about this plan,” the envoy said."),
			keeps("We Are Here, a group of students, submitted a letter to the president."),
		}},
		Why: "reader comments", MaxWords: 220,
		Hints:   []string{"comment", "letter", "conversation", "thoughts", "think", "below", "discussion", "opinion", "views", "feedback", "debate"},
		Pattern: regexp.MustCompile(`(?i)^[\W_]{0,3}(?:(?:we (?:welcome|want to hear|encourage|ask that|would like to hear|invite)|please (?:be|keep|note|read|understand)|submit (?:your|a)|send (?:us )?(?:your|a letter)|have your say|let us know|tell us|what do you think|share your)\b.{0,160}\b(?:comments?|letters?|conversation|thoughts|you think|below|discussion|opinions?|views|feedback)\b.*|(?:be part of|join) the (?:conversation|discussion|debate).*|post a comment\b.*)$`),
		Unless:  regexp.MustCompile(`^[“"‘']|\b(?:said|told|says)\b`),
	},
	{
		Rule: rule.Rule{Name: "furniture/affiliate", Says: "Disclosures of advertisers and commissions.", Examples: []rule.Example{
			drops("Some of the links above are affiliate links, for which the Mara Times is paid.", "advertisement"),
			drops("We may earn a commission when you buy a boat through this page.", "advertisement"),
			keeps("We may receive compensation from the state, the refugees' lawyer said."),
			keeps("The commission said advertisers had left the country."),
		}},
		Why: "advertisement", MaxWords: 120,
		Hints:   []string{"compensation", "commission", "affiliate", "advertis", "review process"},
		Pattern: regexp.MustCompile(`(?i)^[\W_]*(?:(?:this (?:post|article|story|page|site|content)|we|some of|disclaimer|disclosure|all products|products|when you|if you|our|\w+ (?:is|may be) an? )\b.*\b)?(?:we (?:may|might|will|can) (?:receive|earn|get) (?:an? )?(?:affiliate |small )?(?:compensation|commission)|affiliate (?:links?|commission|partner|program)|advertiser disclosure|advertising policy|independent review process|bank advertiser|our advertisers)\b.*$`),
		Unless:  regexp.MustCompile(`\b(?:said|told|says)\b`),
	},
}
