"""English words around numbers."""

from __future__ import annotations

import re
from decimal import Decimal

from reading.entities.calendar_words import by_word
from reading.entities.wording import Wording, compiled

_L = r"(?<![a-z])"
_GAP = (
    r"(?: (?:i|we|you|can|could|only|pay|afford|manage|do|give|get|earn|spend|be|is|it|it's|of|a|the|sum|that|say|"
    r"maybe|like|have|make|need|save|find|offer|to|me|just|rent|income|total|roughly)){0,5} ?[£$€¥]?\s?$"
)
_SIGN = r"[£$€¥]?\s?$"
_PERIOD = "month|mnth|mth|week|fortnight|year|day|annum|mo|wk|yr|quarter"
EN = Wording(
    currency_before=(
        (re.compile(r"(?<![a-z])(?:aud|au?\$)\s?$"), "AUD"),
        (re.compile(r"£\s?$|(?<![a-z])gbp\s?$"), "GBP"),
        (re.compile(r"\$\s?$|(?<![a-z])usd\s?$"), "USD"),
        (re.compile(r"€\s?$|(?<![a-z])eur\s?$"), "EUR"),
        (re.compile(r"(?:¥|(?<![a-z])(?:rmb|cny))\s?$"), "CNY"),
    ),
    currency_after=(
        (re.compile(r"\s?(?:-pound|pounds?|quid|gbp|sterling|£)(?![a-z])"), "GBP", Decimal(1)),
        (re.compile(r"\s?(?:aud|australian dollars?|aussie dollars?)(?![a-z])"), "AUD", Decimal(1)),
        (re.compile(r"\s?(?:dollars?|bucks?|usd|\$)(?![a-z])"), "USD", Decimal(1)),
        (re.compile(r"\s?(?:euros?|eur|€)(?![a-z])"), "EUR", Decimal(1)),
        (re.compile(r"\s?(?:yuan|rmb|cny|kuai|renminbi|元|块钱?|¥)(?![a-z])"), "CNY", Decimal(1)),
        (re.compile(r"\s?(?:p(?:ence)?|pence|cents?)(?![a-z/])"), "", Decimal("0.01")),
    ),
    counter_after=re.compile(
        r"(?:\s|-)?(?:(?:calendar|working|more|other|small|young|monthly|weekly|equal|extra|missed|different|"
        r"credit|little|grown|of my|of our|full|late|separate) )?(?:days?|weeks?|fortnights?|months?|years?|yrs?|"
        r"mths?|wks?|instal?lments?|payments?|times|people|persons?|kids?|child(?:ren)?|adults?|sons?|daughters?|"
        r"hours?|hrs?|minutes?|mins?|seconds?|loans|calls?|emails?|"
        r"cards?|of us|o'?clock|letters?|messages?|lenders?|shifts?|jobs?|options?|stars?|miles?|km|kg|items?|"
        r"questions?|members?|bedrooms?|points?|percent|u\.? ?s\.?(?: ?c| |$)[a-z.]*|x(?= ?\d))(?![a-z])|"
        r"\s?\( ?[a-z] ?\)|"
        r"[a-jlo-z](?![a-z])| [a-z]+ (?:road|rd|street|avenue|ave|lane|crescent|terrace)"
        r"(?![a-z])|"
        r" to one(?![a-z])|"
        r"k (?:plan|account|retirement)(?![a-z])| (?:forbidden|not found|error)(?![a-z])|"
        r"\s?(?:%|per ?cent|am(?![a-z])|pm(?= on| today|"
        r" tomorrow)|st|nd|rd|th)(?![a-z])|-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])"
    ),
    code_before=re.compile(
        r"(?:(?<![a-z])(?:call|dial|ring|text|ending|ending in|number|no\.?|ref(?:erence)?|code|pin|account|flat|"
        r"room|apartment|unit|option|plan|step|version|iphone|chapter|section|article|page|covid|question|"
        r"fcra|fdcpa|ecoa|tila|rule of|violations?|u\. ?s\. ?c\.?|usc|§|error|helpline|hotline|case|ticket|"
        r"invoice|policy|size|catch|act of|drive (?:an? )?[a-z]{2,12}|"
        r"born in|since|back in|year|class of|route|bus|highway))\s?(?:is |: ?)?$|"
        r"(?:#|[a-z]-|[a-z_@]|\d[-/.:]|xx[- /]| x{2,} |(?<![a-z] )\( ?)$"
    ),
    age_before=re.compile(
        r"(?<![a-z])(?:i'?m|i am|he'?s|she'?s|age|aged|age of|turned|turning|(?:he|she|son|daughter|kid|husband|"
        r"wife|mum|mom|dad) is) ?(?:now |only )?$"
    ),
    counted_before=re.compile(
        r"(?<![a-z])(?:(?:hours|hrs|shifts|calls|times)(?: [a-z]+){0,4}|"
        r"(?:kids?|child(?:ren)?|boys|girls|sons|daughters)(?: are| is| all| aged)* (?:under|over|below|aged?)) ?$"
    ),
    paid_after=re.compile(rf"\s?(?:(?:a|per|each|eve?ry) |/)(?!day)(?:{_PERIOD})(?![a-z])|\s?(?:pcm|pw)(?![a-z])"),
    paid_before=re.compile(rf"{_L}(?:pay(?: you| back)?|afford|offer) ?$"),
    asked_after=re.compile(r"(?!)"),
    paid_next=re.compile(r"(?!)"),
    bounds_before=compiled(
        (
            "at_most",
            rf"{_L}(?<!gone )(?<!went )(?<!goes )(?<!risen )(?<!going )(?<!back )(?<!shot )(?:up to|"
            rf"at (?:the )?(?:very )?most|max(?:imum)?(?: of)?|no (?:more|longer) than|not (?:more|longer) than|"
            r"nothing (?:more than|over|above|higher than)|no higher than|never more than|not (?:over|above)|"
            r"not exceed(?:ing)?|limit(?: is| of)?|"
            rf"(?:can'?t|cannot|can not|couldn'?t|could not|won'?t|unable to|not|"
            rf"don'?t)(?: \w+){{1,3}} (?:more than|higher than|"
            rf"over|above)){_GAP}",
        ),
        (
            "at_least",
            (
                rf"{_L}(?:at (?:the )?(?:very )?least|min(?:imum)?(?! is)(?: of)?|no less than|not less than|not under|"
                rf"a good){_GAP}"
            ),
        ),
        ("below", rf"{_L}(?:under|less than|below|fewer than|short of|not even|just under|not quite){_GAP}"),
        ("above", rf"{_L}(?:over|more than|above|upwards of|exceeding|in excess of){_GAP}"),
        ("about", r"(?<!would )(?<!'d )(?<!id )(?<![a-z])like [£$€¥]?$"),
        (
            "about",
            (
                rf"(?:{_L}(?:about|bout|abt|around|roughly|approx(?:imately)?\.?|circa|nearly|almost|close to|maybe|"
                rf"probably|"
                rf"perhaps|i think|somewhere around|(?<!we )say|give or take|some|ish)|~){_GAP}"
            ),
        ),
    ),
    bounds_after=compiled(
        (
            "above",
            r"\s?(?:odd|plus(?= (?:a|per|each|every) |$|[,.;!?)])|\+)(?![a-z])|\s?and (?:a bit|change|something)",
        ),
        (
            "at_most",
            (
                r"(?:\s?(?:pounds?|quid|yuan|dollars?|rmb|a month|per month|a week))?,?\s?(?:max(?:imum)?|tops|"
                r"at (?:the )?(?:very )?most|or less|or under|or below)(?![a-z])"
            ),
        ),
        (
            "at_least",
            (
                r"(?:\s?(?:pounds?|quid|yuan|dollars?|rmb|a month|per month|a week))?,?\s?(?:min(?:imum)?|"
                r"at (?:the )?(?:very )?least|or more|or over|or above|upwards)(?![a-z])"
            ),
        ),
        (
            "about",
            (
                r"(?:\s?(?:pounds?|quid|yuan|dollars?|rmb|a month|per month|a week))?,?\s?-?(?:or so|ish|"
                r"or thereabouts|approx(?:imately)?|give or take|roughly|or something)(?![a-z])"
            ),
        ),
    ),
    denied_before=re.compile(
        rf"{_L}(?:can't|cant|cannot|can not|couldn't|could not|unable to|not able to|won't|don't have|dont have|"
        r"do not have|haven't got|isn't|is not|wasn't|not|never|no way i can)"
        r"(?: (?:pay|afford|manage|do|give|find|earn|get|make|even|really|you|that|offer|spend|repay|commit|to|"
        rf"have|another|as|much|be|go|possibly|pay back)){{0,4}} ?{_SIGN}"
    ),
    denied_after=re.compile(
        r"^(?:k|\s?(?:pounds?|quid|yuan|dollars?|rmb|euros?))?(?: a month| per month| monthly| a week)?,? ?(?:is |"
        r"was |would be |that's |it's |it is |are )?(?:just |far |way |still |really )?(?:too (?:much|high|"
        r"expensive|steep|big)|not (?:possible|affordable|right|correct|realistic)|"
        r"impossible|unaffordable|more than i can|out of (?:reach|the question)|i (?:can't|cannot|could not|"
        r"couldn't) (?:pay|afford|manage|do))"
    ),
    period=re.compile(
        rf"{_L}an? (?P<one>{_PERIOD})(?![a-z])|(?:{_L}(?:per|each|eve?ry)|/)\s?(?P<unit>{_PERIOD}|other week|"
        r"two weeks|2 weeks)(?![a-z])|"
        rf"{_L}(?P<glued>monthly|weekly|fortnightly|biweekly|bi-weekly|yearly|annually|annual|daily|"
        r"quarterly)(?![a-z])|(?<![a-z])(?P<short>pcm|p/m|p\.m|pm|pw|p/w|pa|p\.a|p/a)(?![a-z])"
    ),
    period_not_before=re.compile(
        rf"{_L}(?:for|over|in|within|takes?|give me|another|about|extra|wait|half|once|twice|times|after|than|"
        r"than half|last|next|of) ?$"
    ),
    period_not_after=re.compile(
        r"^(?: (?:ago|back|later|from now|or two|and a half|off(?! (?:me|my|of|us|our))|"
        r"to (?:pay|sort|find|get|clear|save|repay|catch|"
        r"go|think)|old|so far|holiday)(?![a-z]))"
    ),
    units=by_word(
        {
            ("month", 1): "month,mnth,mth,mo,monthly,pcm,pm,p/m,p.m",
            ("week", 1): "week,wk,weekly,pw,p/w",
            ("week", 2): "fortnight,fortnightly,biweekly,bi-weekly,other week,two weeks,2 weeks",
            ("year", 1): "year,yr,annum,yearly,annually,annual,pa,p.a,p/a",
            ("day", 1): "day,daily",
            ("month", 3): "quarter,quarterly",
        },
        ",",
    ),
    smallest_bare=10,
    clause_end=re.compile(
        r"(?<!\d),|,(?!\d{3})|[;!?\n，。；、！？]|\.(?!\d)|(?<![a-z])(?:but|however|although|now only|plus|"
        r"then)(?![a-z])"
    ),
)
