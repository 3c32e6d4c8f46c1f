namespace Jiuye.Simulation;

/// <summary>An invented employer.</summary>
/// <param name="Id">The identity, unique by industry, city and number.</param>
/// <param name="Name">An invented name of generic words.</param>
/// <param name="WagePremium">What it adds to log pay.</param>
/// <param name="Appeal">How glad people are to work there, a standard normal number.</param>
internal readonly record struct SimulatedEmployer(string Id, string Name, double WagePremium, double Appeal);
