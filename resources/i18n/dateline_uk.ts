<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln tables with other headings wait.</source>
        <comment>%Ln table with other headings waits.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 Dec 2025, 14:00 · Dec 2025 · 3 to 5 Jan 2026 · about 1990</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 Dec 2025, Dec 2025, last 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deed without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a GeoNames file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a street map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the place selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a page or of a feed (RSS, Atom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for this one, all of the name, or always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on screen, {width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a geocoder online…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a server of my own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether you may use its tiles, and how it wants to be credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {title}, online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {title} for “{asked}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks {host}, which is on this machine or in your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one question a second is sent, and answers are kept in the project. Ask the provider whether you may keep them and how it wants to be credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Dateline&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column for the text of stories, or for the places of events: a name, an address, or latitude and longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value, or take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline is free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline projects (*.dateline);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row becomes a story; its places and dates are found in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row becomes an event at its place and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the places and dates in news stories and plots them on a map with a time line. Nothing leaves this machine unless you turn on online tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finest zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From chip to chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoNames files (*.zip *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geocoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first or last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greys, for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened here, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model: spaCy en_core_web_md 3.7.1, MIT, Explosion. Map: Leaflet, BSD 2-Clause, made with folium, MIT. Window: Qt for Python, LGPL 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this machine: the address below and your network address, to that one server, once. Never leaves: stories, places, anything of your project. Pictures, scripts and cookies of the page are not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this machine: the one name that you ask about, each time you press the button for it, and your network address. They go to the server below and to no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this machine: which tiles of the map you look at, hence where and how near you look, and your network address. They go to the server below and to no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Dateline ask the addresses that I enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Dateline judge this name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by its own length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves: stories, places, dates, anything of your project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves: stories, sentences, dates, anything else of your project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place has a name like that. Try another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Choose Always on the card of a place (A), then answer: it holds for every story that is added from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What is done to this project is listed here, and any of it can be gone back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online geocoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s tile policy is kept: Dateline gives its name and version, shows the attribution, and loads only what you look at, down to zoom 19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStreetMap, standard tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paris, Texas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places © GeoNames, CC BY 4.0. Coasts, lakes, rivers: GSHHG, LGPL 3. Borders: Natural Earth, public domain. US counties: US Census Bureau, public domain. Airports: airportsdata, MIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the {alike} that came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its date, or add the date selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories ({every})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street maps (*.pmtiles *.mbtiles);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables with the same headings are then read the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags are parted by commas. Ctrl+Return saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a chip away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest first. Going to a line takes back all that was done after it, or does again what was taken back; nothing is lost until something else is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range begins with {instant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources ask to be named. Where they are not in the picture, name them beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole project: {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for every story that is added from now on, in any project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. Your project is safe: every change was written as it was made. The report below holds no text of your stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;GeoJSON (*.geojson);;Table, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the columns of {name} for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read, and why; what is nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown: {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {head} is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day should the range begin with? Or which week, month, year, or range?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place is “{words}”? Any spelling will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked for in every story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the geocoder&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check, eyewitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alike} came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no place of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{added}” is nearly the same as “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {failures} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ {name} · restore point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%Ln filters</source>
        <comment>%Ln filter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>%Ln more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is shown ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter kept as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter under a name, or take up one that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet: add stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lists again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every filter away, the time too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter away; the brush stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{name}” can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>and %Ln more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only stories with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}
{events} in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}
Click to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln need a date</source>
        <comment>%Ln needs a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ALL CHECKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story matches “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Drop some on this window, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first of them, to say when it came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACES IN RANGE · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACES IN VIEW · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORIES · {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORIES · {listed} OF {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories sorted {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO CHECK · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by added</source>
        <comment>in the order in which they were added</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} checked. Undo takes the last answer back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Load the map again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite says: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom to credit: providers ask for it, and pictures carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may hold {z}, {x} and {y} only. Name one server, without {s}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y}, once each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be loaded: its files are damaged. Install Dateline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map stopped working and starting it again did not help. Your project is safe. Close other programs to free memory, then load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name can&apos;t hold {z}, {x} or {y}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles from {host} do not come. Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tile of it is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tile of it is no picture, or far too large a one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tiles are of a kind that is not read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be shown: {error}. Get the file anew, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither a PMTiles nor an MBTiles file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: parts of this street map can&apos;t be drawn (damaged tiles).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: parts of this street map can&apos;t be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a place, a story, a filter or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a place, a story, a filter, a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place › {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>&amp;Date range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;North mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1600 × 900 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3200 × 1800 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6000 × 3375 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 portrait, 300 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All e&amp;vents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter landscape, 300 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter portrait, 300 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map&apos;s s&amp;ources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ale bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square, 2000 × 2000 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be drawn: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was not drawn within two minutes. Try again, or a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles from the network are pictures that can&apos;t be taken into SVG or PDF. Switch them off (Map &gt; Online tiles), or save a PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors, SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>&amp;Accept	Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note and tags…	N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About then is right (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;date…	D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;place…	P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the project, and every story that is added later, in any project (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + ↑ ↓ place before, next · F8 next to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;place…	/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {full}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the map where it is, or drag its mark there (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline said the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline said {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it in the gazetteer (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln mentions of this event</source>
        <comment>For the one mention of this event</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It dates {places}, in the same sentence, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was then ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Dateline&apos;s own answer stand again (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a people or an origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date: the story needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;t a place	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens at this place (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when it was (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;map…	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a story, or a marker on the map, to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words of the story first, then add the place or date that they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;date…	D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;story&apos;s date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken of, not where it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for a government or an institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories are read here, with what was found in them underlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes to the next place. Return accepts it, a figure from 1 to 5 chooses another, the slash searches for one, Delete says that it is no place, D sets its date. With words selected, P adds a place and D a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Dateline&apos;s ans&amp;wer	B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what was added (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words name no place (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the place (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Until then %Ln places of it cannot be dated.</source>
        <comment>Until then %Ln place of it cannot be dated.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told happened here (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next answer counts for (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is “{text}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the story came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was that at {place}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it happened, set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, from “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, from “{words}” in this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, the story&apos;s own date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Not a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln events longer than this bar, or known less exactly</source>
        <comment>%Ln event longer than this bar, or known less exactly</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>27 Dec 2025, 2025-12-27 14:00. Both ends at once: Dec 2025, 1 Dec 2025 to 5 Jan 2026, last week (of the project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the range. With Shift they move its end, with Alt its start. Page Up and Page Down move it by its own length, Home and End to either end. Return lists its events, Escape shows the whole time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour bars by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour bars by story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to see other time, turn the wheel to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the range, not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln days</source>
        <comment>Events a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln hours</source>
        <comment>Events an hour</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln months</source>
        <comment>Events a month</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln weeks</source>
        <comment>Events a week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln years</source>
        <comment>Events a year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First moment of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are local time, as the stories tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far an arrow key, or a tick of playing, moves the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the start, let the range grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here follows the clock: try last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play at normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, repeat, colours of the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of your stories appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be later than the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends just before this. A month or a year is taken whole: Dec 2025, 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated: {events}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which year? Try {typed} 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>and %Ln more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>end not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not included, local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>governments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to the decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peoples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} later ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ {count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline says where it is not sure. F8 goes through those places and dates, most doubtful first. Everything can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the range or its edges, or press play. Map and lists show only what falls into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window: they are read on this machine only. Pick a story to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark is a place where something happened; its number counts mentions. Click one to read the words that say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places are underlined, dates shaded. Click one to see why it was put where it is, and to put it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>%Ln already there</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>%Ln could not be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events not shown ▾</source>
        <comment>%Ln event not shown ▾</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of other times, or without a date, pass it.</source>
        <comment>%Ln event of another time, or without a date, passes it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered out</source>
        <comment>%Ln filtered out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of places that the gazetteer does not have. Add the file of the places first, then this one again.</source>
        <comment>%Ln name of a place that the gazetteer does not have. Add the file of the places first, then this one again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly the same as others</source>
        <comment>%Ln nearly the same as others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of governments and peoples</source>
        <comment>%Ln of governments and peoples</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of range</source>
        <comment>%Ln out of range</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories added</source>
        <comment>%Ln story added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are in the project.</source>
        <comment>%Ln story is in the project.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories were already there</source>
        <comment>%Ln story was already there</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables to say more of</source>
        <comment>%Ln table to say more of</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables were left out</source>
        <comment>%Ln table was left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <comment>%Ln to check</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <comment>%Ln undated</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add bookmark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add street map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gazetteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on adding stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note and tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Online geocoder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Online tiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stories and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name goes to {names} when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion on names that the gazetteer lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;GeoNames file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bookmark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from &amp;web address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pl&amp;ace from words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ta&amp;ble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <comment>stories are sorted by when they were added</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding stories was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>what colours stand for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;bookmarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this machine allows: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one page or feed, if you allow that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose once and for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose place &amp;on map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the map where the place is that is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where “{name}” is. Enter takes the middle, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>what colours stand for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and list only what the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D keeps what is shown now: time, map, filters and what is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>an appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a style of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>stories are sorted by it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the place that is picked, or the words that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop stories here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is written as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every deed, place, story, filter and project, a few letters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by the place that is picked, with everything inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by the story that is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by what the map shows now, wherever it goes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on “{name}” is {means}. Gazetteer &gt; Your answers lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next import on; half a gigabyte each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the project&apos;s state of now a name, to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through what is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments and &amp;peoples on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments and peoples on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide governments and peoples (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>a contrast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the window is not in front then. It says how many, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a story&apos;s places in order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;eep filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep time, map, filters and what is picked, under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is asked for under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>what colours stand for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know more places: allCountries.zip, a country&apos;s file, alternateNamesV2.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a PMTiles or MBTiles file over the basemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Dateline ask the web addresses that I enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to add these stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>an appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a style of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the events without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was done, and go back to any of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, counts and time line leave out what the map does not show. Show everything again (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make restore po&amp;int…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make restore point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map st&amp;yle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt place in story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of this project does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of this project falls into the stretch of time that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new project was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A bookmark keeps time, map, filters and what is picked, to come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every row was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every story was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in range passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off at each start. Sends a name when you ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off at each start. The server sees where on the map you look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the story, place or event that is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request to the server that you name, for each address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online geocoder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online tiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this part of the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only what is in view, %Ln left out</source>
        <comment>Only what is in view, %Ln left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;laying and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a place of the story first, then choose on the map where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a story or a place first: the note is about that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied, {width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious place in story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <comment>a style of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project {title}, rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers, countries, kinds and more, with how many events each would show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the map on the clipboard as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read files and find their places and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: the file or its folder is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text, or the files, that are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was left when it was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln stories. Undo brings them back.</source>
        <comment>Removed %Ln story. Undo brings it back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore point made. File &gt; History goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <comment>Review %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review nex&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review previou&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tory text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each column of a table is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each part of the window is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search stories and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words of the story that name a place which was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or add dat&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set story&apos;s &amp;date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade ground with more events deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show governments and peoples (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole time (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them too: take the filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort stories &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort stories by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a contrast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <comment>what colours stand for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>an appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>a contrast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when long work has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, web pages, PDF, Word, mail, tables and more, or a folder of them. Their places appear on the map, their dates on the time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event in {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gazetteer was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was not renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project: {mentions}, {events}, {stories}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories were not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories were not searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street map was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server {host}, or this machine is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point for “{name}”: {latitude}, {longitude}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can&apos;t be changed here. Save a copy (File &gt; Save as), and work in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can&apos;t be changed here: the file is protected, or open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles come from {host}. Click to go offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>stories are sorted by it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the project&apos;s state of now to be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this view to be called? It keeps time, map, filters and what is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said of a name for every story: listed, and taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did “{title}” come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map as a picture, seen beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with governments and peoples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} can&apos;t be asked. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is larger than {most} MB, the most that is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} sends from one address to the next without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} sends to an address that is not encrypted: {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} was not given: the server says {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} was not given: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} can&apos;t be written: {why}. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made: {why}. Free some space, or its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{host} did not answer within %Ln seconds.</source>
        <comment>{host} did not answer within a second.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is {number}, of this machine or your own network. Nothing was asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln stories</source>
        <comment>{number} of %Ln story</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all} to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there any more, so it was taken off the list of recent projects. If it was moved, open it from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} removed. Stories keep their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {things} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}: {things} added, %Ln rows left out</source>
        <comment>{title}: {things} added, %Ln row left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more rows</source>
        <comment>… and %Ln more row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>%Ln event</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <comment>%Ln mention</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <comment>%Ln name</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <comment>%Ln place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <comment>%Ln row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <comment>%Ln story</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables</source>
        <comment>%Ln table</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>70 to 80 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 to 90 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % sure or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as {example} or 2025-12-27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date: try {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <comment>a part of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a story no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dependent territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found online by {geocoder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government or institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gulf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>historical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 70 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>military base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mountains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nuclear power plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peninsula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people or origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places only: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>river</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undersea feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: when? {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, to the decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, to the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, to the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, to the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, to the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, to the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
