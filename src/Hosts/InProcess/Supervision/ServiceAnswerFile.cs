using Jiuye.Casework;

namespace Jiuye;

/// <summary>Files of persons asked about the service: <c>office, on, way, is_satisfied</c>; null or left out where no answer was given.</summary>
internal static class ServiceAnswerFile
{
    private static readonly string[] Names = ["office", "on", "way", "is_satisfied"];

    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    internal static IEnumerable<ServiceAnswer> Read(string path, ReadOptions options, CancellationToken cancellation) =>
        RecordFile.Read(path, "answers", Names, Answer, static _ => null, options, cancellation);

    private static ServiceAnswer Answer(RowFields fields, CommonFields common)
    {
        var (office, on, way) = (common.PlaceCode("office"), common.RequiredDate("on"), common.Token<EvaluationWay>("way"));
        if (office is null)
            fields.Refuse("office", "", "missing", "the code of a place");
        if (way is null)
            fields.Refuse("way", "", "missing", Tokens<EvaluationWay>.Expected);
        return new(office.GetValueOrDefault(), on, way.GetValueOrDefault(), fields.Flag("is_satisfied"));
    }
}
