using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace OccupationTraining;

/// <summary>Models each of which has not seen one fold of the labelled titles.</summary>
internal sealed class CrossValidation
{
    private readonly IReadOnlyList<TrainingTitle> labelled;
    private readonly OccupationModel[] models;

    private CrossValidation(IReadOnlyList<TrainingTitle> labelled, OccupationModel[] models)
    {
        this.labelled = labelled;
        this.models = models;
    }

    /// <summary>Trains a model for each fold and calibrates them together.</summary>
    /// <param name="labelled">The titles that are divided into folds.</param>
    /// <param name="always">The titles that every model sees.</param>
    /// <param name="options">How each learns.</param>
    /// <param name="threads">How many models are trained at a time; does not change any.</param>
    internal static CrossValidation Train(IReadOnlyList<TrainingTitle> labelled, IReadOnlyList<TrainingTitle> always, LearnerOptions options, int threads)
    {
        var models = new OccupationModel[Folds.Count];
        Parallel.For(0, Folds.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, fold =>
            models[fold] = ModelTrainer.Train([.. labelled.Where(title => Folds.Of(title.Title) != fold), .. always], options, temperature: 1, provenance: ""));
        var raw = new CrossValidation(labelled, models);
        var temperature = raw.FittedTemperature();
        return new(labelled, Array.ConvertAll(models, model => model.At(temperature)));
    }

    /// <summary>The temperature at which the models are sure as often as they are right.</summary>
    internal float Temperature => models[0].Temperature;

    /// <summary>Scores of the titles of some folds, each coded by the model that has not seen it.</summary>
    internal CodingScores Score(Func<int, bool> isWanted, Func<OccupationCode, bool> isCounted)
    {
        var coders = Array.ConvertAll(models, static model => new OccupationCoder(model));
        var scores = new CodingScores();
        foreach (var title in labelled)
        {
            var fold = Folds.Of(title.Title);
            if (isWanted(fold) && isCounted(title.Code))
                scores.Add(title.Code, coders[fold].Rank(title.Title), coders[fold].Code(title.Title));
        }

        return scores;
    }

    /// <summary>What each title is taken for by the model that has not seen it.</summary>
    internal IEnumerable<(TrainingTitle Title, IReadOnlyList<OccupationCandidate> Best)> Answers()
    {
        var coders = Array.ConvertAll(models, static model => new OccupationCoder(model));
        return labelled.Select(title => (title, coders[Folds.Of(title.Title)].Rank(title.Title)));
    }

    private float FittedTemperature()
    {
        var features = new FeatureList();
        var predicted = new float[labelled.Count][];
        for (var index = 0; index < labelled.Count; index++)
        {
            var model = models[Folds.Of(labelled[index].Title)];
            TitleFeatures.Fill(TitleReading.Clean(labelled[index].Title), features);
            model.Predict(features, predicted[index] = new float[model.Codes.Length]);
        }

        return OccupationTraining.Temperature.Fit(predicted, [.. labelled.Select(static title => ModelTrainer.NodeOf(title))]);
    }
}
