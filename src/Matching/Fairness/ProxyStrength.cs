namespace Jiuye.Matching.Fairness;

/// <summary>How well what the ranking reads tells whether a person is of a group, though the ranking does not read the group.</summary>
/// <param name="Attribute">The name of the fact.</param>
/// <param name="Category">The group, against all others whose fact is known.</param>
/// <param name="Persons">Persons of the group.</param>
/// <param name="Others">Persons of other groups.</param>
/// <param name="Area">AUC of a logistic regression on all features, each person by a model that has not seen them: ½ is no better than chance. Null where a group is too small to learn from.</param>
/// <param name="Low">The lower end of its interval at 95%.</param>
/// <param name="High">The upper end.</param>
/// <param name="Feature">The feature that tells most by itself.</param>
/// <param name="FeatureArea">Its AUC, turned so that it is at least ½.</param>
public sealed record ProxyStrength(string Attribute, string Category, int Persons, int Others, double? Area, double Low, double High, string Feature, double FeatureArea);
