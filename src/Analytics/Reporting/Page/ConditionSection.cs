using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What postings state besides the work and the pay.</summary>
internal static class ConditionSection
{
    private const int Charted = 12;

    internal static void Write(ReportPage page, NightReport report) => page.Section("conditions", new Bilingual("岗位写明了哪些条件", "What postings state"), () =>
    {
        var conditions = report.Conditions;
        if (conditions.Rows.Count == 0)
        {
            page.Nothing(new Bilingual("没有岗位写明食宿、保险、班次等条件。", "No posting states board, insurance, shifts or the like."));
            return;
        }

        Answer(page, conditions);
        var title = new Bilingual("写明条件的岗位", "Postings that state a condition");
        page.Figure(title, Chart(title, conditions).Write, Table(title, conditions));
        page.Method(new Bilingual(
            $"在有文字说明的 {Figures.Count(conditions.PostingsWithText)} 个有效岗位中，由程序从岗位名称、标签和说明里读出，一个岗位对同一条件计一次；没有写明不等于没有。这些条件只作展示和统计，不用来排除求职者。性别、年龄、身高、形象等要求可能涉及就业歧视，宜由工作人员核对。全部条件见随附的 {ReportTables.ConditionsName}.csv。",
            $"Read from the title, labels and text of the {Figures.Count(conditions.PostingsWithText)} valid postings that have a text; a posting counts once for a condition, and what is not stated may still hold. Conditions are shown and counted and exclude nobody. Demands about sex, age, height or looks may be discrimination and should be checked by a person. Every condition is in {ReportTables.ConditionsName}.csv."));
    });

    private static void Answer(ReportPage page, ReportedConditions conditions)
    {
        var most = MostFrequent(conditions)[0];
        page.Answer(new Bilingual(
            $"写明最多的是“{most.Name.Zh}”，占有文字说明岗位的 {Figures.Percent(most.Postings, conditions.PostingsWithText)}。",
            $"Most often stated: {most.Name.En}, in {Figures.Percent(most.Postings, conditions.PostingsWithText)} of the postings that have a text."));
    }

    private static List<ReportedCondition> MostFrequent(ReportedConditions conditions) =>
        [.. conditions.Rows.OrderByDescending(static row => row.Postings).ThenBy(static row => row.Kind).ThenBy(static row => row.Value, StringComparer.Ordinal).Take(Charted)];

    private static BarChart Chart(Bilingual title, ReportedConditions conditions)
    {
        var shown = MostFrequent(conditions);
        return new()
        {
            Text = new(
                "conditions",
                title,
                new Bilingual(
                    $"最多的是“{shown[0].Name.Zh}”，{Figures.Count(shown[0].Postings)} 个岗位；其余见旁边的表。",
                    $"{shown[0].Name.En} comes first with {Figures.Count(shown[0].Postings)} postings; the others are in the table beside it."),
                new Bilingual("岗位数（个）", "postings")),
            Series = [new(new("岗位", "postings"), BarFill.Dark)],
            Rows = [.. shown.Select(static row => new BarRow(row.Name, [row.Postings], [Figures.Count(row.Postings)]))],
        };
    }

    private static PageTable Table(Bilingual title, ReportedConditions conditions) => new()
    {
        Caption = title,
        Columns =
        [
            TableColumn.Short("方面", "About"),
            TableColumn.Words("条件", "Condition"),
            TableColumn.Number("岗位（个）", "Postings"),
            TableColumn.Number("占比", "Share"),
        ],
        Rows =
        [
            .. conditions.Rows.Select(row => (IReadOnlyList<TableCell>)
                [NameOf(row.Kind), row.Name, Figures.Count(row.Postings), Figures.Percent(row.Postings, conditions.PostingsWithText)]),
        ],
    };

    private static Bilingual NameOf(ConditionKind kind) => kind switch
    {
        ConditionKind.Age => new("年龄", "age"),
        ConditionKind.Gender => new("性别", "sex"),
        ConditionKind.Shift => new("班次", "shifts"),
        ConditionKind.BoardAndLodging => new("食宿", "board"),
        ConditionKind.Insurance => new("保险", "insurance"),
        ConditionKind.Probation => new("试用期", "probation"),
        ConditionKind.Overtime => new("加班", "overtime"),
        ConditionKind.PhysicalDemand => new("身体条件", "body"),
        _ => Bilingual.Same(kind.ToString()),
    };
}
