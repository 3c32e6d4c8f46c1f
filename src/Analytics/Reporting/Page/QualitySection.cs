using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What was read, what was rejected and why.</summary>
internal static class QualitySection
{
    private const int ShownReasons = 12;
    private const int ShownExamples = 20;

    internal static void Write(ReportPage page, NightReport report) => page.Section("quality", new Bilingual("退回了哪些数据，为什么", "What was rejected, and why"), () =>
    {
        Inputs(page, report.Inputs);
        Rejections(page, report.Quality);
        Warnings(page, report.Quality.Warnings);
        page.Method(new Bilingual(
            $"一行中有规定格式的内容读不懂或不合规，就整行退回，不猜测、不改写；其余各行照常使用。工资、地区等自由填写的文字读不懂时，只把该项当作未填写，并计入“需要留意”。同一单位、同一地区、岗位名称相同（招聘用语、福利、工资除外）、内容几乎相同的岗位视为重复，只保留一条。疑似重复登记的求职者只列出供人工核实，不作合并。退回的全部行（文件、行号、字段、原因）在 {report.Quality.RejectedFile}，改正后下次运行会重新读入。",
            $"A row is rejected whole where a value with a set form cannot be understood or is not allowed: nothing is guessed or rewritten, and the other rows are used. Where free text, such as pay or a place, cannot be understood, only that field counts as not given, and it is counted under “worth a look”. Postings of one employer and district with the same title, slogans, benefits and pay aside, and nearly the same text are duplicates, and one is kept. Seekers who may be registered twice are listed for a person to check and never merged. Every rejected row (file, line, field, reason) is in {report.Quality.RejectedFile}; once corrected it is read by the next run."));
    });

    private static void Inputs(ReportPage page, IReadOnlyList<ReportedInput> inputs)
    {
        if (inputs.Count == 0)
        {
            page.Nothing(new Bilingual("没有读入任何文件。", "No file was read."));
            return;
        }

        page.Table(new()
        {
            Caption = new("读入的文件", "Files read"),
            BecomesCards = true,
            Columns =
            [
                TableColumn.Words("文件", "File"),
                TableColumn.Short("内容", "Holds"),
                TableColumn.Number("读入（行）", "Rows read"),
                TableColumn.Number("退回（行）", "Rejected"),
                TableColumn.Number("合并重复（行）", "Duplicates"),
                TableColumn.Number("采用（行）", "Used"),
            ],
            Rows =
            [
                .. inputs.Select(input => (IReadOnlyList<TableCell>)
                [
                    TableCell.Foreign(input.File),
                    input.Kind,
                    Figures.Count(input.RowsRead),
                    Figures.Count(input.Rejected),
                    Figures.Count(input.DuplicatesCollapsed),
                    Figures.Count(input.Used),
                ]),
            ],
        });
    }

    private static void Rejections(ReportPage page, ReportedQuality quality)
    {
        if (quality.Rejections.Count == 0)
        {
            page.Nothing(new Bilingual("没有退回任何数据。", "No row was rejected."));
            return;
        }

        var shown = quality.Rejections.Take(ShownReasons).ToList();
        var title = new Bilingual("退回原因", "Reasons for rejection");
        page.Figure(title, Chart(title, shown).Write, new()
        {
            Caption = title,
            Columns =
            [
                TableColumn.Words("原因", "Reason"),
                TableColumn.Words("文件", "File"),
                TableColumn.Words("字段", "Field"),
                TableColumn.Number("行数（行）", "Rows"),
            ],
            Rows =
            [
                .. shown.Select(rejection => (IReadOnlyList<TableCell>)
                    [TableCell.Foreign(rejection.Reason), TableCell.Foreign(rejection.File), TableCell.Foreign(rejection.Field), Figures.Count(rejection.Rows)]),
            ],
        });
        Examples(page, quality);
    }

    private static BarChart Chart(Bilingual title, List<ReportedRejection> shown) => new()
    {
        Text = new(
            "rejections",
            title,
            new Bilingual(
                $"最多的是“{shown[0].Reason.Zh}”，{Figures.Count(shown[0].Rows)} 行。",
                $"Most frequent: “{shown[0].Reason.En}”, {Figures.Count(shown[0].Rows)} rows."),
            new Bilingual("退回的行数（行）", "rows rejected")),
        Series = [new(new("退回的行", "rows rejected"), BarFill.Dark)],
        Rows = [.. shown.Select(rejection => new BarRow(Label(rejection), [rejection.Rows], [Figures.Count(rejection.Rows)]))],
    };

    private static Bilingual Label(ReportedRejection rejection) => rejection.Field is { } field
        ? new($"{field}：{rejection.Reason.Zh}", $"{field}: {rejection.Reason.En}")
        : rejection.Reason;

    private static void Examples(ReportPage page, ReportedQuality quality)
    {
        if (quality.Examples.Count == 0)
            return;
        page.Table(new()
        {
            Caption = new("退回的行举例（按文件顺序）", "Examples of rejected rows, in the order of the files"),
            BecomesCards = true,
            Columns =
            [
                TableColumn.Words("文件", "File"),
                TableColumn.Number("行号", "Line"),
                TableColumn.Words("字段", "Field"),
                TableColumn.Words("原因", "Reason"),
            ],
            Rows =
            [
                .. quality.Examples.Take(ShownExamples).Select(row => (IReadOnlyList<TableCell>)
                    [TableCell.Foreign(row.File), Figures.Count(row.Line), TableCell.Foreign(row.Field), TableCell.Foreign(row.Reason)]),
            ],
        });
    }

    private static void Warnings(ReportPage page, IReadOnlyList<Bilingual> warnings)
    {
        if (warnings.Count == 0)
            return;
        page.Heading(new Bilingual("读入但需要留意的", "Read, but worth a look"));
        page.Bullets(warnings);
    }
}
