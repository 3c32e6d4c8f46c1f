using System.Globalization;
using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>Makes the documents of the two indexes: what filters and the terms of the texts; the records themselves stay with their owner.</summary>
/// <param name="keys">What the engine's own index keeps of a record.</param>
internal sealed class RecordDocuments(RecordKeys keys)
{
    private static readonly FieldType Counted = Frozen(IndexOptions.DOCS_AND_FREQS, omitsNorms: false);

    // A seeker's terms count once each and weigh what they weigh in the posting that asks.
    private static readonly FieldType Present = Frozen(IndexOptions.DOCS_ONLY, omitsNorms: true);

    public Document Of(JobPosting posting)
    {
        var document = Begin(posting.Id.Value, posting.PostedOn, posting.ValidUntil, posting.ClosedOn);
        document.Add(new Field(CandidateFields.Text, new TermCountStream(keys.Terms(posting)), Counted));
        if (posting.District is { } place)
            AddPlace(document, place);
        Add(document, CandidateFields.Education, (int?)posting.MinimumEducation ?? CandidateFields.Least);
        Add(document, CandidateFields.Grade, (int?)posting.MinimumSkillGrade ?? CandidateFields.Least);
        foreach (var asked in keys.Asked(posting))
            Add(document, CandidateFields.Certificates, IndexTerm.Of(asked));
        Add(document, CandidateFields.LeastAge, posting.MinimumAge ?? CandidateFields.Least);
        Add(document, CandidateFields.MostAge, posting.MaximumAge ?? CandidateFields.Most);
        Add(document, CandidateFields.Load, (int)(posting.PhysicalDemand ?? PhysicalDemand.Light));
        Add(document, CandidateFields.Shifts, Text((int)posting.Shifts));
        Add(document, CandidateFields.Pay, posting.Wage?.High?.Yuan ?? CandidateFields.Most);
        return document;
    }

    public Document Of(JobSeeker seeker)
    {
        var document = Begin(seeker.Id.Value, seeker.RegisteredOn, seeker.ValidUntil, seeker.ClosedOn);
        document.Add(new Field(CandidateFields.Text, new TermCountStream(keys.Terms(seeker)), Present));
        var reach = RecordKeys.Reach(seeker);
        if (reach.Count == 0)
            Add(document, CandidateFields.Anywhere, CandidateFields.Yes);
        foreach (var place in reach)
            AddPlace(document, place);
        Add(document, CandidateFields.Education, (int?)seeker.Education ?? CandidateFields.Most);
        Add(document, CandidateFields.Grade, (int?)seeker.SkillGrade ?? CandidateFields.Most);
        foreach (var met in keys.Met(seeker))
            Add(document, CandidateFields.Certificates, IndexTerm.Of(met));
        Add(document, CandidateFields.Age, seeker.Age ?? CandidateFields.Least);
        Add(document, CandidateFields.Load, (int)(seeker.Health ?? HealthLimit.None));
        Add(document, CandidateFields.Shifts, Text((int)seeker.AcceptedShifts));
        Add(document, CandidateFields.Pay, keys.PayFloor(seeker));
        return document;
    }

    /// <summary>The places that contain a place, itself among them: one contains another just where it stands in the other's list.</summary>
    public static IEnumerable<DistrictCode> Around(DistrictCode place) => new[] { place, place.County, place.City, place.Province }.Distinct();

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Document Begin(string id, DateOnly? from, DateOnly? last, DateOnly? closed)
    {
        var document = new Document { new StringField(CandidateFields.Id, id, Field.Store.NO), new BinaryDocValuesField(CandidateFields.Id, new BytesRef(id)) };
        Add(document, CandidateFields.From, from?.DayNumber ?? CandidateFields.Least);
        Add(document, CandidateFields.Last, last?.DayNumber ?? CandidateFields.Most);
        Add(document, CandidateFields.Closed, closed?.DayNumber ?? CandidateFields.Most);
        return document;
    }

    private static void AddPlace(Document document, DistrictCode place)
    {
        Add(document, CandidateFields.Place, place.ToString());
        foreach (var around in Around(place))
            Add(document, CandidateFields.Within, around.ToString());
    }

    private static void Add(Document document, string field, int value) => document.Add(new Int32Field(field, value, Field.Store.NO));

    private static void Add(Document document, string field, string value) => document.Add(new StringField(field, value, Field.Store.NO));

    private static FieldType Frozen(IndexOptions options, bool omitsNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = omitsNorms };
        type.Freeze();
        return type;
    }
}
