package org.attache.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Reference;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Session;
import org.attache.wording.Wording;

/** Makes what templates see of mechanisms. */
final class MechanismViews {

  private final FactViews views;
  private final Wording wording;

  MechanismViews(FactViews views) {
    this.views = views;
    this.wording = views.wording();
  }

  /** All mechanisms in the order written; each is also put under its id. */
  List<Object> all(List<Mechanism> mechanisms, Map<String, Object> byId) {
    List<Object> all = new ArrayList<>();
    for (Mechanism mechanism : mechanisms) {
      Map<String, Object> view = view(mechanism);
      byId.put(mechanism.id(), view);
      all.add(view);
    }
    return all;
  }

  private Map<String, Object> view(Mechanism mechanism) {
    Map<String, Object> view = views.fact(mechanism, FactViews.title(mechanism));
    view.put("name", views.name(mechanism, "name", mechanism.name()));
    view.put("kind", Context.key(mechanism.kind()));
    view.put("kindName", wording.kind("mechanism", mechanism.kind()));
    view.put("parent", mechanism.parent().stream().map(Reference::id).findFirst().orElse(""));
    view.put("established", views.date(mechanism, "established", mechanism.established()));
    view.put("remit", views.markdown(mechanism.remit()));
    view.put("chairs", new PersonViews(views).all(mechanism, "chairs", mechanism.chairs()));
    Object held = views.number(mechanism, "sessionsHeld", mechanism.sessionsHeld(), "session");
    view.put("sessionsHeld", held);
    view.put("sessions", held instanceof Printed printed ? times(printed) : "");
    view.put("sessionList", sessions(mechanism));
    return view;
  }

  private Printed times(Printed held) {
    return held.raw() instanceof SaidNumber number ? held.withText(wording.times(number)) : held;
  }

  private List<Object> sessions(Mechanism mechanism) {
    List<Object> sessions = new ArrayList<>();
    for (Session session : mechanism.sessions()) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("number", session.number());
      String path = "sessions." + (sessions.size() + 1);
      view.put("date", views.date(mechanism, path + ".date", session.date()));
      view.put("place", views.name(mechanism, path + ".place", session.place()));
      sessions.add(view);
    }
    return sessions;
  }
}
