namespace Jiuye.Analytics;

/// <summary>As what a person is registered as unemployed.</summary>
public enum RegistrationKind
{
    /// <summary>城镇登记失业人员.</summary>
    Urban = 1,

    /// <summary>城市化建设地区农村登记失业人员.</summary>
    RuralUrbanising = 2,

    /// <summary>外地来京登记失业人员.</summary>
    FromOutside = 3,
}
