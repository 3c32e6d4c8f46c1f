using Jiuye.Casework;

namespace Jiuye;

/// <summary>Files of notices to offices: <c>id, office, on, matter, is_explanation_asked, explained_on, corrected_on</c>.</summary>
internal static class NoticeFile
{
    private static readonly string[] Names = ["id", "office", "on", "matter", "is_explanation_asked", "explained_on", "corrected_on"];

    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    internal static IEnumerable<SupervisionNotice> Read(string path, ReadOptions options, CancellationToken cancellation) =>
        RecordFile.Read(path, "notices", Names, Notice, static notice => notice.Id, options, cancellation);

    private static SupervisionNotice Notice(RowFields fields, CommonFields common)
    {
        var (id, office, on) = (common.Id("id"), common.PlaceCode("office"), common.RequiredDate("on"));
        if (office is null)
            fields.Refuse("office", "", "missing", "the code of a place");
        var notice = new SupervisionNotice
        {
            Id = id ?? "",
            Office = office.GetValueOrDefault(),
            On = on,
            Matter = fields.Text("matter") ?? "",
            IsExplanationAsked = fields.Flag("is_explanation_asked") ?? false,
            ExplainedOn = common.Date("explained_on"),
            CorrectedOn = common.Date("corrected_on"),
        };
        if (notice.ExplainedOn < on || notice.CorrectedOn < on)
            fields.Refuse(notice.ExplainedOn < on ? "explained_on" : "corrected_on", "", "before the notice", "the day of the notice or later");
        return notice;
    }
}
