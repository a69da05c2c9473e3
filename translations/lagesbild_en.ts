<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>lagesbild::AnswerSentence</name>
    <message numerus="yes">
        <source>Whether %1 goes up or down can&apos;t be judged: there is/are %Ln value(s), and at least %2 are needed.</source>
        <translation>
            <numerusform>Whether %1 goes up or down can&apos;t be judged: there is %Ln value, and at least %2 are needed.</numerusform>
            <numerusform>Whether %1 goes up or down can&apos;t be judged: there are %Ln values, and at least %2 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is increasing over the last %Ln value(s): from %2 in %3 to %4 in %5.</source>
        <comment>measure, value, year, value, year</comment>
        <translation>
            <numerusform>%1 is increasing over the last value: from %2 in %3 to %4 in %5.</numerusform>
            <numerusform>%1 is increasing over the last %Ln values: from %2 in %3 to %4 in %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is decreasing over the last %Ln value(s): from %2 in %3 to %4 in %5.</source>
        <comment>measure, value, year, value, year</comment>
        <translation>
            <numerusform>%1 is decreasing over the last value: from %2 in %3 to %4 in %5.</numerusform>
            <numerusform>%1 is decreasing over the last %Ln values: from %2 in %3 to %4 in %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was %2 in %3 and %4 in %5; over the last %Ln value(s) there is no certain change.</source>
        <comment>measure, value, year, value, year</comment>
        <translation>
            <numerusform>%1 was %2 in %3 and %4 in %5; over the last value there is no certain change.</numerusform>
            <numerusform>%1 was %2 in %3 and %4 in %5; over the last %Ln values there is no certain change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rests on only %Ln person(s) in %2 in %3: too few to say anything.</source>
        <comment>measure, municipality, year</comment>
        <translation>
            <numerusform>%1 rests on only %Ln person in %2 in %3: too few to say anything.</numerusform>
            <numerusform>%1 rests on only %Ln persons in %2 in %3: too few to say anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %Ln person(s)) had begun to work or study 90 days after leaving the establishment programme in %3 in %4.</source>
        <comment>share, number, municipality, year</comment>
        <translation>
            <numerusform>%1 (%2 of %Ln person) had begun to work or study 90 days after leaving the establishment programme in %3 in %4.</numerusform>
            <numerusform>%1 (%2 of %Ln people) had begun to work or study 90 days after leaving the establishment programme in %3 in %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were received in %1 in %2.</source>
        <translation>
            <numerusform>%Ln person was received in %1 in %2.</numerusform>
            <numerusform>%Ln people were received in %1 in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unaccompanied child(ren) were assigned to %1 in %2.</source>
        <translation>
            <numerusform>%Ln unaccompanied child was assigned to %1 in %2.</numerusform>
            <numerusform>%Ln unaccompanied children were assigned to %1 in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) were in the establishment programme in %1 in %2: too few to tell their education.</source>
        <translation>
            <numerusform>Only %Ln person was in the establishment programme in %1 in %2: too few to tell their education.</numerusform>
            <numerusform>Only %Ln people were in the establishment programme in %1 in %2: too few to tell their education.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln person(s) in the establishment programme in %1 in %2, %3.</source>
        <translation>
            <numerusform>Of the %Ln person in the establishment programme in %1 in %2, %3.</numerusform>
            <numerusform>Of the %Ln people in the establishment programme in %1 in %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln person(s) received in %2 in %3 came by assignment.</source>
        <comment>number, municipality, year</comment>
        <translation>
            <numerusform>%1 of %Ln person received in %2 in %3 came by assignment.</numerusform>
            <numerusform>%1 of %Ln people received in %2 in %3 came by assignment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%Ln person(s))</source>
        <comment>sector, share</comment>
        <translation>
            <numerusform>%1 %2 (%Ln person)</numerusform>
            <numerusform>%1 %2 (%Ln people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln inhabitant(s) of %1 in %2, %3 were 0–19 years, %4 were 20–64 and %5 were 65 or more.</source>
        <comment>municipality, year, shares</comment>
        <translation>
            <numerusform>Of the %Ln inhabitant of %1 in %2, %3 were 0–19 years, %4 were 20–64 and %5 were 65 or more.</numerusform>
            <numerusform>Of the %Ln inhabitants of %1 in %2, %3 were 0–19 years, %4 were 20–64 and %5 were 65 or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dependency ratio was %1 in %2: a hundred persons aged 20–64 support, besides themselves, %Ln person(s) who are younger or older.</source>
        <comment>ratio, year</comment>
        <translation>
            <numerusform>The dependency ratio was %1 in %2: a hundred people aged 20–64 support, besides themselves, %Ln person who is younger or older.</numerusform>
            <numerusform>The dependency ratio was %1 in %2: a hundred people aged 20–64 support, besides themselves, %Ln people who are younger or older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the municipal staff of %2, %Ln person(s), were 55 or older in %3.</source>
        <comment>share, municipality, year</comment>
        <translation>
            <numerusform>%1 of the municipal staff of %2, %Ln person, were 55 or older in %3.</numerusform>
            <numerusform>%1 of the municipal staff of %2, %Ln people, were 55 or older in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln similar municipality/ies with a value has a larger positive deviation in %1.</source>
        <translation>
            <numerusform>The only similar municipality with a value does not have a larger positive deviation in %1.</numerusform>
            <numerusform>None of the %Ln similar municipalities with a value has a larger positive deviation in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln similar municipality/ies with a value has a higher one in %1.</source>
        <translation>
            <numerusform>The only similar municipality with a value does not have a higher one in %1.</numerusform>
            <numerusform>None of the %Ln similar municipalities with a value has a higher one in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln similar municipality/ies with a value does better in %1.</source>
        <translation>
            <numerusform>The only similar municipality with a value does not do better in %1.</numerusform>
            <numerusform>None of the %Ln similar municipalities with a value does better in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 similar municipalities with a value has/have a larger positive deviation in %2, in percentage points: %3.</source>
        <comment>counts, year, names</comment>
        <translation>
            <numerusform>%Ln of %1 similar municipalities with a value has a larger positive deviation in %2, in percentage points: %3.</numerusform>
            <numerusform>%Ln of %1 similar municipalities with a value have a larger positive deviation in %2, in percentage points: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 similar municipalities with a value has/have a higher one in %2: %3.</source>
        <comment>counts, year, names</comment>
        <translation>
            <numerusform>%Ln of %1 similar municipalities with a value has a higher one in %2: %3.</numerusform>
            <numerusform>%Ln of %1 similar municipalities with a value have a higher one in %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 similar municipalities with a value does/do better in %2: %3.</source>
        <comment>counts, year, names</comment>
        <translation>
            <numerusform>%Ln of %1 similar municipalities with a value does better in %2: %3.</numerusform>
            <numerusform>%Ln of %1 similar municipalities with a value do better in %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln similar municipality/ies has a value to compare with in %1.</source>
        <translation>
            <numerusform>The only similar municipality has no value to compare with in %1.</numerusform>
            <numerusform>None of the %Ln similar municipalities has a value to compare with in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality/ies with fewer than 10 persons is/are left out.</source>
        <translation>
            <numerusform>%Ln municipality with fewer than 10 persons is left out.</numerusform>
            <numerusform>%Ln municipalities with fewer than 10 persons are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::AssociationText</name>
    <message numerus="yes">
        <source>Only %n municipality/ies with differing figures: too few to see whether the two go together.</source>
        <translation>
            <numerusform>Only %n municipality with differing figures: too few to see whether the two go together.</numerusform>
            <numerusform>Only %n municipalities with differing figures: too few to see whether the two go together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sure association between “%1” and “%2” among %n municipality/ies (r = %3).</source>
        <translation>
            <numerusform>No sure association between “%1” and “%2” among %n municipality (r = %3).</numerusform>
            <numerusform>No sure association between “%1” and “%2” among %n municipalities (r = %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where “%1” is higher, “%2” is mostly higher too: %3 (r = %4, %n municipality/ies).</source>
        <translation>
            <numerusform>Where “%1” is higher, “%2” is mostly higher too: %3 (r = %4, %n municipality).</numerusform>
            <numerusform>Where “%1” is higher, “%2” is mostly higher too: %3 (r = %4, %n municipalities).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where “%1” is higher, “%2” is mostly lower: %3 (r = %4, %n municipality/ies).</source>
        <translation>
            <numerusform>Where “%1” is higher, “%2” is mostly lower: %3 (r = %4, %n municipality).</numerusform>
            <numerusform>Where “%1” is higher, “%2” is mostly lower: %3 (r = %4, %n municipalities).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies without both figures, or with fewer than 10 persons, left out.</source>
        <translation>
            <numerusform>%n municipality without both figures, or with fewer than 10 persons, left out.</numerusform>
            <numerusform>%n municipalities without both figures, or with fewer than 10 persons, left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::BalancePicture</name>
    <message numerus="yes">
        <source>%n without value</source>
        <translation>
            <numerusform>%n without value</numerusform>
            <numerusform>%n without value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::BalanceText</name>
    <message numerus="yes">
        <source>For a balance of 1 about %Ln more employee(s) would be born abroad, in place of as many others.</source>
        <translation>
            <numerusform>For a balance of 1 about %Ln more employee would be born abroad, in place of another.</numerusform>
            <numerusform>For a balance of 1 about %Ln more employees would be born abroad, in place of as many others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is about %Ln more employee(s) born abroad than a balance of 1 takes.</source>
        <translation>
            <numerusform>That is about %Ln more employee born abroad than a balance of 1 takes.</numerusform>
            <numerusform>That is about %Ln more employees born abroad than a balance of 1 takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A hundred persons of working age in %1 support %Ln more (%2).</source>
        <comment>municipality, persons, year</comment>
        <translation>
            <numerusform>A hundred persons of working age in %1 support %Ln more (%2).</numerusform>
            <numerusform>A hundred persons of working age in %1 support %Ln more (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned on %Ln employee(s), which follows from how many are 55 or older and what share they make up.</source>
        <translation>
            <numerusform>Reckoned on %Ln employee, which follows from how many are 55 or older and what share they make up.</numerusform>
            <numerusform>Reckoned on %Ln employees, which follows from how many are 55 or older and what share they make up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two are the same in all %n municipality/ies that have both.</source>
        <translation>
            <numerusform>The two are the same in the only municipality (%n) that has both.</numerusform>
            <numerusform>The two are the same in all %n municipalities that have both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Greatest difference among the %n municipality/ies that have both: %1.</source>
        <translation>
            <numerusform>The difference in the only municipality (%n) that has both: %1.</numerusform>
            <numerusform>Greatest difference among the %n municipalities that have both: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Increasing over the last %n value(s).</source>
        <translation>
            <numerusform>Increasing over the last %n value.</numerusform>
            <numerusform>Increasing over the last %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decreasing over the last %n value(s).</source>
        <translation>
            <numerusform>Decreasing over the last %n value.</numerusform>
            <numerusform>Decreasing over the last %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No certain change over the last %n value(s).</source>
        <translation>
            <numerusform>No certain change over the last %n value.</numerusform>
            <numerusform>No certain change over the last %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::BetterText</name>
    <message numerus="yes">
        <source>None of the %n similar municipality/ies with a figure of %1 does better.</source>
        <translation>
            <numerusform>The %n similar municipality with a figure of %1 does not do better.</numerusform>
            <numerusform>None of the %n similar municipalities with a figure of %1 does better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n similar municipality/ies with a figure of %2 do better than %3.</source>
        <translation>
            <numerusform>%1 of %n similar municipality with a figure of %2 does better than %3.</numerusform>
            <numerusform>%1 of %n similar municipalities with a figure of %2 do better than %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ClassesCommand</name>
    <message numerus="yes">
        <source>%n without figure</source>
        <translation>
            <numerusform>%n without figure</numerusform>
            <numerusform>%n without figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer than 10 persons</source>
        <translation>
            <numerusform>%n with fewer than 10 persons</numerusform>
            <numerusform>%n with fewer than 10 persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s)</source>
        <translation>
            <numerusform>%n suspected placeholder</numerusform>
            <numerusform>%n suspected placeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the limits</source>
        <translation>
            <numerusform>%n outside the limits</numerusform>
            <numerusform>%n outside the limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Class %1: %2, %n area(s)</source>
        <comment>number and range of values</comment>
        <translation>
            <numerusform>Class %1: %2, %n area</numerusform>
            <numerusform>Class %1: %2, %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::CompareCommand</name>
    <message numerus="yes">
        <source>%n municipality/ies ranked</source>
        <translation>
            <numerusform>%n municipality ranked</numerusform>
            <numerusform>%n municipalities ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer than 10 persons left out</source>
        <translation>
            <numerusform>%n with fewer than 10 persons left out</numerusform>
            <numerusform>%n with fewer than 10 persons left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s) left out</source>
        <translation>
            <numerusform>%n suspected placeholder left out</numerusform>
            <numerusform>%n suspected placeholders left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::DataRoom</name>
    <message numerus="yes">
        <source>%n municipality/ies.</source>
        <translation>
            <numerusform>%n municipality.</numerusform>
            <numerusform>%n municipalities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::DataRows</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::DataText</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) got no answer and is/are as before.</source>
        <translation>
            <numerusform>%n indicator got no answer and is as before.</numerusform>
            <numerusform>%n indicators got no answer and are as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedDetailsText</name>
    <message numerus="yes">
        <source>%n lacking figures left out</source>
        <translation>
            <numerusform>%n lacking figures left out</numerusform>
            <numerusform>%n lacking figures left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedPanel</name>
    <message numerus="yes">
        <source>%n municipality/ies lack figures and are not in the model; the table names them.</source>
        <translation>
            <numerusform>%n municipality lacks figures and is not in the model; the table names it.</numerusform>
            <numerusform>%n municipalities lack figures and are not in the model; the table names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedRoom</name>
    <message numerus="yes">
        <source>None of %n municipality/ies with nearly the same expected value does better.</source>
        <translation>
            <numerusform>The municipality with nearly the same expected value does no better.</numerusform>
            <numerusform>None of %n municipalities with nearly the same expected value does better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare with these %n</source>
        <translation>
            <numerusform>Compare with this one</numerusform>
            <numerusform>Compare with these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ExpectedText</name>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n municipality/ies have all that the model needs</source>
        <translation>
            <numerusform>only %n municipality has all that the model needs</numerusform>
            <numerusform>only %n municipalities have all that the model needs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::FunnelCommand</name>
    <message numerus="yes">
        <source>%n municipality/ies without a known number of persons left out</source>
        <translation>
            <numerusform>%n municipality without a known number of persons left out</numerusform>
            <numerusform>%n municipalities without a known number of persons left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies with a value below 0 or above 100 per cent left out</source>
        <translation>
            <numerusform>%n municipality with a value below 0 or above 100 per cent left out</numerusform>
            <numerusform>%n municipalities with values below 0 or above 100 per cent left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::FunnelSentence</name>
    <message numerus="yes">
        <source>Of %n municipality/ies %1 lie above and %2 below the inner limits.</source>
        <translation>
            <numerusform>Of %n municipality %1 lie above and %2 below the inner limits.</numerusform>
            <numerusform>Of %n municipalities %1 lie above and %2 below the inner limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n municipality/ies %1 lie above and %2 below the inner limits; chance alone would put about %3 on either side.</source>
        <translation>
            <numerusform>Of %n municipality %1 lie above and %2 below the inner limits; chance alone would put about %3 on either side.</numerusform>
            <numerusform>Of %n municipalities %1 lie above and %2 below the inner limits; chance alone would put about %3 on either side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies without a known number of persons are not shown.</source>
        <translation>
            <numerusform>%n municipality without a known number of persons is not shown.</numerusform>
            <numerusform>%n municipalities without a known number of persons are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies with a value below 0 or above 100 per cent, which is no share of persons, are not shown.</source>
        <translation>
            <numerusform>%n municipality with a value below 0 or above 100 per cent, which is no share of persons, is not shown.</numerusform>
            <numerusform>%n municipalities with values below 0 or above 100 per cent, which are no shares of persons, are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ImportCommand</name>
    <message numerus="yes">
        <source>%n indicator(s):</source>
        <translation>
            <numerusform>%n indicator:</numerusform>
            <numerusform>%n indicators:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n row(s) for the same municipality and year: --repeated sum or mean makes one figure of them, a column of the role split several indicators</source>
        <translation>
            <numerusform>Up to %n row for the same municipality and year: --repeated sum or mean makes one figure of them, a column of the role split several indicators</numerusform>
            <numerusform>Up to %n rows for the same municipality and year: --repeated sum or mean makes one figure of them, a column of the role split several indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be taken</source>
        <translation>
            <numerusform>%n row can&apos;t be taken</numerusform>
            <numerusform>%n rows can&apos;t be taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ImportText</name>
    <message numerus="yes">
        <source>%1 of %2 rows are understood: %3 figures in %n indicator(s).</source>
        <translation>
            <numerusform>%1 of %2 rows are understood: %3 figures in %n indicator.</numerusform>
            <numerusform>%1 of %2 rows are understood: %3 figures in %n indicators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are missing in the file.</source>
        <translation>
            <numerusform>%n figure is missing in the file.</numerusform>
            <numerusform>%n figures are missing in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n row(s) for the same municipality and year: choose their sum or mean, or let a column divide the indicator.</source>
        <translation>
            <numerusform>Up to %n row for the same municipality and year: choose their sum or mean, or let a column divide the indicator.</numerusform>
            <numerusform>Up to %n rows for the same municipality and year: choose their sum or mean, or let a column divide the indicator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are made of several rows.</source>
        <translation>
            <numerusform>%n figure is made of several rows.</numerusform>
            <numerusform>%n figures are made of several rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::IndicatorPicker</name>
    <message numerus="yes">
        <source>%Ln indicator(s) chosen</source>
        <translation>
            <numerusform>%Ln indicator chosen</numerusform>
            <numerusform>%Ln indicators chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln indicator(s)</source>
        <translation>
            <numerusform>%1: %Ln indicator</numerusform>
            <numerusform>%1: %Ln indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln found: one more word makes them fewer.</source>
        <translation>
            <numerusform>The first one is shown: one more word makes them fewer.</numerusform>
            <numerusform>The first %Ln are shown: one more word makes them fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) found</source>
        <translation>
            <numerusform>%Ln indicator found</numerusform>
            <numerusform>%Ln indicators found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::InspectCommand</name>
    <message numerus="yes">
        <source>%n tables; this is one of them, --table takes another</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables; this is one of them, --table takes another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::LayerText</name>
    <message numerus="yes">
        <source>%n municipality/ies differ clearly from their neighbours.</source>
        <translation>
            <numerusform>%n municipality differs clearly from its neighbours.</numerusform>
            <numerusform>%n municipalities differ clearly from their neighbours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::MainWindow</name>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::MapDivision</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::MapHistogram</name>
    <message numerus="yes">
        <source>%n value(s) from %1 to %2</source>
        <translation>
            <numerusform>%n value from %1 to %2</numerusform>
            <numerusform>%n values from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::MapText</name>
    <message numerus="yes">
        <source>%n county/ies with fewer than ten persons are left out.</source>
        <translation>
            <numerusform>%n county with fewer than ten persons is left out.</numerusform>
            <numerusform>%n counties with fewer than ten persons are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies with fewer than ten persons are left out.</source>
        <translation>
            <numerusform>%n municipality with fewer than ten persons is left out.</numerusform>
            <numerusform>%n municipalities with fewer than ten persons are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::MoranCommand</name>
    <message numerus="yes">
        <source>%n municipality/ies in a neighbourhood that chance would hardly make:</source>
        <translation>
            <numerusform>%n municipality in a neighbourhood that chance would hardly make:</numerusform>
            <numerusform>%n municipalities in a neighbourhood that chance would hardly make:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::MultiplesText</name>
    <message numerus="yes">
        <source>%Ln indicator(s) with values for %1.</source>
        <translation>
            <numerusform>%Ln indicator with values for %1.</numerusform>
            <numerusform>%Ln indicators with values for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %Ln year(s) are drawn; an indicator&apos;s own picture has all.</source>
        <translation>
            <numerusform>Only the latest year is drawn; an indicator&apos;s own picture has all.</numerusform>
            <numerusform>Only the latest %Ln years are drawn; an indicator&apos;s own picture has all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) of the collection have no values to draw.</source>
        <translation>
            <numerusform>%Ln indicator of the collection has no values to draw.</numerusform>
            <numerusform>%Ln indicators of the collection have no values to draw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::MunicipalityList</name>
    <message numerus="yes">
        <source>%n municipality/ies chosen</source>
        <translation>
            <numerusform>%n municipality chosen</numerusform>
            <numerusform>%n municipalities chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::OverviewRoom</name>
    <message numerus="yes">
        <source>%n indicator(s) with figures</source>
        <translation>
            <numerusform>%n indicator with figures</numerusform>
            <numerusform>%n indicators with figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n without</numerusform>
            <numerusform>%n without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::OverviewText</name>
    <message numerus="yes">
        <source>%n with fewer than 10 persons left out.</source>
        <translation>
            <numerusform>%n municipality with fewer than 10 persons left out.</numerusform>
            <numerusform>%n municipalities with fewer than 10 persons left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s) left out.</source>
        <translation>
            <numerusform>%n suspected placeholder left out.</numerusform>
            <numerusform>%n suspected placeholders left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::OwnDataRoom</name>
    <message numerus="yes">
        <source>%n indicator(s) of your own.</source>
        <translation>
            <numerusform>%n indicator of your own.</numerusform>
            <numerusform>%n indicators of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::OwnGroupsDialog</name>
    <message numerus="yes">
        <source>%n municipality/ies taken from the clipboard.</source>
        <translation>
            <numerusform>%n municipality taken from the clipboard.</numerusform>
            <numerusform>%n municipalities taken from the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies fit now; the group keeps them.</source>
        <translation>
            <numerusform>%n municipality fits now; the group keeps it.</numerusform>
            <numerusform>%n municipalities fit now; the group keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) read.</source>
        <translation>
            <numerusform>%n group read.</numerusform>
            <numerusform>%n groups read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) written.</source>
        <translation>
            <numerusform>%n group written.</numerusform>
            <numerusform>%n groups written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies added.</source>
        <translation>
            <numerusform>%n municipality added.</numerusform>
            <numerusform>%n municipalities added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies taken away.</source>
        <translation>
            <numerusform>%n municipality taken away.</numerusform>
            <numerusform>%n municipalities taken away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::PanelText</name>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersCommand</name>
    <message numerus="yes">
        <source>Similar to %1, %2 · %n municipality/ies compared</source>
        <translation>
            <numerusform>Similar to %1, %2 · %n municipality compared</numerusform>
            <numerusform>Similar to %1, %2 · %n municipalities compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersRoom</name>
    <message numerus="yes">
        <source>%n municipality/ies compared</source>
        <translation>
            <numerusform>%n municipality compared</numerusform>
            <numerusform>%n municipalities compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::PeersText</name>
    <message numerus="yes">
        <source>Half of the %n municipality/ies compared are farther away than %1.</source>
        <translation>
            <numerusform>The only municipality compared (%n) is at %1.</numerusform>
            <numerusform>Half of the %n municipalities compared are farther away than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality/ies could not be compared.</source>
        <translation>
            <numerusform>%n municipality could not be compared.</numerusform>
            <numerusform>%n municipalities could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>municipalities</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest are the same as in Kolada&apos;s own list.</source>
        <translation>
            <numerusform>The nearest is the same as in Kolada&apos;s own list.</numerusform>
            <numerusform>The %n nearest are the same as in Kolada&apos;s own list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n nearest %1 are in Kolada&apos;s own list, which also has %2.</source>
        <translation>
            <numerusform>Of the %n nearest %1 are in Kolada&apos;s own list, which also has %2.</numerusform>
            <numerusform>Of the %n nearest %1 are in Kolada&apos;s own list, which also has %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::PxWebDialog</name>
    <message numerus="yes">
        <source>%1 cells, in at least %n questions of at most %2</source>
        <translation>
            <numerusform>%1 cells, in at least %n question of at most %2</numerusform>
            <numerusform>%1 cells, in at least %n questions of at most %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::QuestionsRoom</name>
    <message numerus="yes">
        <source>%n note(s) and action(s) for this municipality.</source>
        <translation>
            <numerusform>%n note or action for this municipality.</numerusform>
            <numerusform>%n notes and actions for this municipality.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::RankedText</name>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer than 10 persons left out</source>
        <translation>
            <numerusform>%n with fewer than 10 persons left out</numerusform>
            <numerusform>%n with fewer than 10 persons left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected placeholder(s) left out</source>
        <translation>
            <numerusform>%n suspected placeholder left out</numerusform>
            <numerusform>%n suspected placeholders left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchChoices</name>
    <message numerus="yes">
        <source>%n municipality/ies</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchPanel</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::SearchWords</name>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::SelectionText</name>
    <message numerus="yes">
        <source>%Ln inhabitant(s)</source>
        <translation>
            <numerusform>%Ln inhabitant</numerusform>
            <numerusform>%Ln inhabitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln person(s)</source>
        <translation>
            <numerusform>about %Ln person</numerusform>
            <numerusform>about %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::StandingSummary</name>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the middle</source>
        <translation>
            <numerusform>%n in the middle</numerusform>
            <numerusform>%n in the middle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::TagList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::TrendSentence</name>
    <message numerus="yes">
        <source>Increasing over the last %n value(s), although the latest is lower than the one before.</source>
        <translation>
            <numerusform>Increasing over the last %n value, although the latest is lower than the one before.</numerusform>
            <numerusform>Increasing over the last %n values, although the latest is lower than the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Increasing over the last %n value(s).</source>
        <translation>
            <numerusform>Increasing over the last %n value.</numerusform>
            <numerusform>Increasing over the last %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decreasing over the last %n value(s), although the latest is higher than the one before.</source>
        <translation>
            <numerusform>Decreasing over the last %n value, although the latest is higher than the one before.</numerusform>
            <numerusform>Decreasing over the last %n values, although the latest is higher than the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decreasing over the last %n value(s).</source>
        <translation>
            <numerusform>Decreasing over the last %n value.</numerusform>
            <numerusform>Decreasing over the last %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No certain change over the last %n value(s).</source>
        <translation>
            <numerusform>No certain change over the last %n value.</numerusform>
            <numerusform>No certain change over the last %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lagesbild::ViewTitle</name>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
</context>
</TS>
