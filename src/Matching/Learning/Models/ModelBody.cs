using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Models;

/// <summary>The parts of a model file between its mark and its checksum.</summary>
internal static class ModelBody
{
    private const byte Linear = 1;
    private const byte Trees = 2;
    private const byte Mean = 3;

    internal static void Write(BinaryWriter writer, LearnedModel model)
    {
        Write(writer, model.Provenance);
        Write(writer, model.Scorer.Features);
        Write(writer, model.Scorer);
        Write(writer, model.Calibration);
    }

    internal static LearnedModel Read(BinaryReader reader)
    {
        var provenance = Provenance(reader);
        var features = Features(reader);
        return new(Scorer(reader, features, depth: 0), Calibration(reader), provenance);
    }

    private static void Write(BinaryWriter writer, ModelProvenance provenance)
    {
        foreach (var text in new[] { provenance.Purpose, provenance.TrainedOn, provenance.Method, provenance.MeasuredOn })
            writer.Write(text);
        writer.Write(provenance.AsOf.DayNumber);
        writer.Write(provenance.Rows);
        writer.Write(provenance.Positives);
        writer.WriteList(provenance.Figures, static (to, figure) =>
        {
            to.Write(figure.Name);
            to.Write(figure.Value);
            to.Write(figure.Low);
            to.Write(figure.High);
        });
    }

    private static ModelProvenance Provenance(BinaryReader reader)
    {
        var (purpose, trainedOn, method, measuredOn) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
        return new()
        {
            Purpose = purpose,
            TrainedOn = trainedOn,
            Method = method,
            MeasuredOn = measuredOn,
            AsOf = DateOnly.FromDayNumber(reader.ReadInt32()),
            Rows = reader.ReadInt32(),
            Positives = reader.ReadInt32(),
            Figures = reader.ReadList(static from => new ModelFigure(from.ReadString(), from.ReadDouble(), from.ReadDouble(), from.ReadDouble())),
        };
    }

    private static void Write(BinaryWriter writer, FeatureSet features) => writer.WriteList(features.All, static (to, feature) =>
    {
        to.Write(feature.Name);
        to.Write((byte)feature.Kind);
        to.Write((sbyte)feature.Direction);
        to.WriteList(feature.Categories, static (into, category) => into.Write(category));
    });

    private static FeatureSet Features(BinaryReader reader) => new(reader.ReadList(static from => new Feature(from.ReadString())
    {
        Kind = Known((FeatureKind)from.ReadByte()),
        Direction = Known((MonotoneDirection)from.ReadSByte()),
        Categories = from.ReadList(static of => of.ReadString()),
    }));

    private static void Write(BinaryWriter writer, IScorer scorer)
    {
        switch (scorer)
        {
            case LinearModel linear:
                writer.Write(Linear);
                writer.Write(linear.Intercept);
                writer.WriteList(linear.Terms, static (to, term) =>
                {
                    to.Write(term.Mean);
                    to.Write(term.Scale);
                    to.Write(term.Weight);
                    to.Write(term.Missing);
                    to.WriteList(term.Levels, static (into, level) => into.Write(level));
                });
                break;
            case TreeEnsemble trees:
                writer.Write(Trees);
                writer.Write(trees.Start);
                writer.Write((byte)trees.Transform);
                writer.Write(trees.Slope);
                writer.WriteList(trees.Trees, TreeBody.Write);
                break;
            case MeanScorer mean:
                writer.Write(Mean);
                writer.WriteList(mean.Scorers, Write);
                break;
            default:
                throw new ArgumentException($"A {scorer.GetType().Name} has no place in a model file.", nameof(scorer));
        }
    }

    private static IScorer Scorer(BinaryReader reader, FeatureSet features, int depth)
    {
        switch (reader.ReadByte())
        {
            case Linear:
                var intercept = reader.ReadDouble();
                var terms = reader.ReadList(static from => new LinearTerm(from.ReadDouble(), from.ReadDouble(), from.ReadDouble(), from.ReadDouble(), from.ReadList(static of => of.ReadDouble())));
                for (var place = 0; place < Math.Max(terms.Length, features.Count); place++)
                {
                    if (terms.Length != features.Count || terms[place].Levels.Length != features[place].Categories.Count)
                        throw new ArgumentException($"{terms.Length} terms don't fit {features.Count} features.");
                }

                return new LinearModel(features, intercept, terms);
            case Trees:
                var (start, transform, slope) = (reader.ReadDouble(), Known((OutputTransform)reader.ReadByte()), reader.ReadDouble());
                return new TreeEnsemble(features, reader.ReadList(from => TreeBody.Read(from, features.Count)), start) { Transform = transform, Slope = slope };
            // A mean of means would have no end in a file made to harm.
            case Mean when depth == 0:
                return new MeanScorer(reader.ReadList(from => Scorer(from, features, depth: 1)));
            case var kind:
                throw new ArgumentException($"Scorer {kind} is not known.");
        }
    }

    private static void Write(BinaryWriter writer, ICalibration? calibration)
    {
        switch (calibration)
        {
            case null:
                writer.Write((byte)0);
                break;
            case LogOdds:
                writer.Write((byte)1);
                break;
            case PlattScaling platt:
                writer.Write((byte)2);
                writer.Write(platt.Slope);
                writer.Write(platt.Offset);
                break;
            case IsotonicCalibration isotonic:
                writer.Write((byte)3);
                writer.WriteList(isotonic.Scores, static (to, score) => to.Write(score));
                writer.WriteList(isotonic.Probabilities, static (to, probability) => to.Write(probability));
                break;
            default:
                throw new ArgumentException($"A {calibration.GetType().Name} has no place in a model file.", nameof(calibration));
        }
    }

    private static ICalibration? Calibration(BinaryReader reader)
    {
        switch (reader.ReadByte())
        {
            case 0:
                return null;
            case 1:
                return new LogOdds();
            case 2:
                return new PlattScaling(reader.ReadDouble(), reader.ReadDouble());
            case 3:
                var (scores, probabilities) = (reader.ReadList(static from => from.ReadDouble()), reader.ReadList(static from => from.ReadDouble()));
                return scores.Length > 0 && scores.Length == probabilities.Length
                    ? new IsotonicCalibration(scores, probabilities)
                    : throw new ArgumentException($"A curve has {scores.Length} scores and {probabilities.Length} probabilities.");
            case var kind:
                throw new ArgumentException($"Calibration {kind} is not known.");
        }
    }

    private static T Known<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentException($"{typeof(T).Name} {value} is not known.");
}
