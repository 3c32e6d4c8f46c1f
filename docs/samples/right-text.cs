#:project ../../src/Hosts/InProcess/Jiuye.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Is the text that we are about to sign right?
//   dotnet run docs/samples/right-text.cs
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

// Two quarters as the office has printed them; `jiuye supply-demand report` writes such tables.
StatisticalTable[] tables =
[
    Totals("2019Q1", demand: 164_152, seekers: 158_073, ratio: 1.04m),
    Totals("2018Q4", demand: 127_827, seekers: 122_382, ratio: 1.04m),
];
const string Text = "2019年第一季度需求人数为146152人，求职人数为158073人，求人倍率为1.04。与上季度相比，需求人数增加36325人，求职人数增加35691人，求职人数低于需求人数，市场供不应求。";

var audit = PublicationAuditor.Audit(tables, Text, new() { Period = "2019Q1" });

Console.WriteLine($"{audit.Checked} figures and statements checked, {audit.Findings.Count} wrong, {audit.Unchecked.Count} left to a person");
foreach (var finding in audit.Findings)
    Console.WriteLine($"{finding.Found}: {finding.Explanation.Zh} {finding.Explanation.En}");

static StatisticalTable Totals(string period, long demand, long seekers, decimal ratio) => new(
    "totals", new("供求总体情况", "Totals"), period, [new("level", new("本季度", "this quarter"))],
    [
        new("demand", new("需求人数", "openings"), [StatisticalValue.Count(demand)]),
        new("seekers", new("求职人数", "seekers"), [StatisticalValue.Count(seekers)]),
        new("ratio", new("求人倍率", "ratio"), [StatisticalValue.Number(ratio, 2)]),
    ])
{ RowTitle = new("项目", "Item") };
