using System.Text.Json;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>Files of forms of the survey of training needs, one JSON object a line: <c>seeker, on, wants, trade, grade, available_from, sessions, community</c>.</summary>
public static class TrainingWishFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<TrainingWish> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var row = new WishRow(options ?? new());
        return new RowLoop<TrainingWish>(options ?? new(), "training wishes", row.Fields, row.Read, static _ => null, static _ => "").Read(path, cancellation);
    }

    private sealed class WishRow(ReadOptions options)
    {
        private readonly CommonFields common = new(options);

        internal RowFields Fields { get; } = new();

        internal TrainingWish? Read(JsonElement row)
        {
            Fields.Begin(row);
            common.Begin(Fields, new());
            var (seeker, on) = (common.Id("seeker"), common.RequiredDate("on"));
            var (wants, trade, grade) = (Fields.Flag("wants"), common.Occupation("trade"), common.SkillGrade("grade"));
            var (from, sessions, community) = (common.Date("available_from"), Sessions(Fields), common.PlaceCode("community"));
            return Fields.Fault is null
                ? new(new(seeker!), on) { Wants = wants, Trade = trade, Grade = grade, AvailableFrom = from, Sessions = sessions, Community = community }
                : null;
        }
    }

    /// <summary>When a person can come or a course is held.</summary>
    internal static TrainingSessions Sessions(RowFields fields)
    {
        var sessions = TrainingSessions.None;
        foreach (var text in fields.Texts("sessions"))
        {
            if (Tokens<TrainingSessions>.TryRead(text, out var session))
                sessions |= session;
            else
                fields.Refuse("sessions", text, "unknown code", Tokens<TrainingSessions>.Expected);
        }

        return sessions;
    }
}
